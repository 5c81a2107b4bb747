import type { Engine } from '../engine.ts';
import { rejectedPageStatement } from '../query/load-findings.ts';
import { faultsOf } from '../query/load-faults.ts';
import { cellName } from '../query/load-records.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { csvLine } from '../csv.ts';
import { reasonWords } from './words.ts';

const ROWS_AT_ONCE = 5_000;

/**
 * Header, then every rejected row with its number and what was expected; the columns of the file follow unchanged,
 * but for those that say who a person is, which are not there.
 */
export async function rejectedRowsCsv(engine: Engine, plan: LoadPlan): Promise<string> {
  const faults = faultsOf(plan);
  const kept = plan.columns
    .map((column, place) => ({ column, cell: cellName(place) }))
    .filter(({ column }) => !plan.dropped.includes(column));
  const headers = kept.map(({ column }) => column);
  const lines = [csvLine(['plumbline_row', 'plumbline_problem', ...headers])];
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
