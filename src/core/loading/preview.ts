import type { Engine } from '../engine.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { previewStatement } from '../query/load-rows.ts';
import type { Preview } from './staged.ts';

const PREVIEW_ROWS = 20;

/** The first rows of a loaded table as they will be kept. */
export async function previewOf(engine: Engine, { table, fields }: LoadPlan): Promise<Preview> {
  const columns = fields.map(({ field }) => field);
  const rows = await engine.query(previewStatement(table, columns, PREVIEW_ROWS));
  return { columns, rows: rows.map((row) => columns.map((column) => textOf(row[column]))) };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
