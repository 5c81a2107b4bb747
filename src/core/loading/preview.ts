import type { Engine } from '../engine.ts';
import { storedFields, storedTable } from '../query/load-faults.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { previewStatement } from '../query/load-rows.ts';
import type { Preview } from './staged.ts';

const PREVIEW_ROWS = 20;

/** The first rows of a loaded table as they will be kept. */
export async function previewOf(engine: Engine, plan: LoadPlan): Promise<Preview> {
  const columns = storedFields(plan);
  const order = plan.stored === undefined ? [] : ['place'];
  const rows = await engine.query(
    previewStatement(storedTable(plan), columns, PREVIEW_ROWS, order),
  );
  return { columns, rows: rows.map((row) => columns.map((column) => textOf(row[column]))) };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
