import type { Catalogue } from '../../core/definition/catalogue.ts';
import type { Engine } from '../../core/engine.ts';
import { rowsTable } from '../../core/query/fact-shape.ts';
import { previewStatement } from '../../core/query/load-rows.ts';
import { targetsFromRows } from '../../core/targets/target-rows.ts';
import type { FileTargets } from './session.ts';

/** More rows than a file of targets has; beyond it something is wrong, and that is told. */
const MOST = 100_000;

/** The targets among the rows that are in. */
export async function fileTargets(engine: Engine, catalogue: Catalogue): Promise<FileTargets> {
  const kind = catalogue.records.find(({ id }) => id === 'targets');
  if (kind === undefined) return { targets: [], problems: [] };
  const rows = await engine.query(previewStatement(kind, rowsTable(kind.id), MOST));
  if (rows.length === MOST) throw new RangeError(`More than ${String(MOST)} targets.`);
  const read = targetsFromRows(rows, catalogue);
  return read.ok ? { targets: read.value, problems: [] } : { targets: [], problems: read.problems };
}
