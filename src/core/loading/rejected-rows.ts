import type { Engine } from '../engine.ts';
import { rejectedPageStatement } from '../query/load-findings.ts';
import { faultsOf } from '../query/load-faults.ts';
import { cellName } from '../query/load-records.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { csvLine, REJECTED_COLUMNS } from '../csv.ts';
import { reasonWords } from './words.ts';

const ROWS_AT_ONCE = 5_000;

/**
 * Header, then every rejected row with its number and what was expected; the columns of the file follow, but for
 * those that say who a person is, guarded against formulas: loaded again, their cells are what they were.
 */
export async function rejectedRowsCsv(engine: Engine, plan: LoadPlan): Promise<string> {
  const faults = faultsOf(plan);
  const left: ReadonlySet<string> = new Set([...REJECTED_COLUMNS, ...plan.dropped]);
  const kept = plan.columns
    .map((column, place) => ({ column, cell: cellName(place) }))
    .filter(({ column }) => !left.has(column));
  const lines = [csvLine([...REJECTED_COLUMNS, ...kept.map(({ column }) => column)])];
  for (let above = 0; ;) {
    const page = await engine.query(rejectedPageStatement(plan, above, ROWS_AT_ONCE));
    for (const row of page) {
      const reasons = faults
        .filter((_, place) => row[`f${place}`] === true)
        .map((fault) => reasonWords(plan.kind, fault).en);
      const cells = kept.map(({ cell }) => String(row[cell] ?? ''));
      lines.push(csvLine([String(row['row']), reasons.join(' '), ...cells]));
    }
    const last = page.at(-1)?.['row'];
    if (last === undefined || page.length < ROWS_AT_ONCE) return lines.join('');
    above = Number(last);
  }
}
