/**
 * A second table under the first: another header further down, or a summary below a blank line. Promises that
 * its rows are never taken for records of the first, and that rows which begin again under the first header are kept.
 */
import type { PlainRow, Statement } from '../engine.ts';
import { columnNames, plainHeader } from '../intake/header-text.ts';
import { mapColumns } from '../intake/map-columns.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { cellName } from '../query/load-records.ts';
import {
  fullnessStatement,
  lastRowsStatement,
  leaveTableOutStatements,
  soundBetweenStatement,
  wordRowsStatement,
} from '../query/load-second-table.ts';

type Ask = (statement: Statement) => Promise<readonly PlainRow[]>;

/** Leaves out the rows of second tables. `known` are the headers that some kind of record reads. */
export async function leaveSecondTablesOut(
  plan: LoadPlan,
  known: ReadonlySet<string>,
  ask: Ask,
): Promise<void> {
  const found = await ask(wordRowsStatement(plan));
  if (found.length === 0) return;
  const [last = {}] = await ask(lastRowsStatement(plan));
  const end = Math.max(Number(last['sound']), Number(last['rejected']));
  const headers = String(last['headers'])
    .split(',')
    .filter((row) => row !== '')
    .map(Number);
  let done = 0;
  for (const one of found) {
    const row = Number(one['row']);
    if (row <= done) continue;
    const cells = plan.columns.map((_, place) => String(one[cellName(place)] ?? '').trim());
    const belowBlank = one['below_blank'] === true;
    const summary =
      belowBlank && Number(last['rejected']) > row && (await onlyThinBelow(plan, row, last, ask));
    const evidence = summary ? 'sure' : otherHeader(plan, cells, known, belowBlank);
    if (evidence === 'none') continue;
    const until = Math.max(row, (headers.find((header) => header > row) ?? end + 1) - 1);
    if (evidence === 'weak' && (await mostlySound(plan, row, until, ask))) continue;
    done = until;
    for (const statement of leaveTableOutStatements(plan, row, until)) {
      await ask(statement);
    }
  }
}

/** No sound row stands below, or only such as fill in at most half of what those above do. */
async function onlyThinBelow(
  plan: LoadPlan,
  row: number,
  last: PlainRow,
  ask: Ask,
): Promise<boolean> {
  if (Number(last['sound']) < row) return true;
  const [found = {}] = await ask(fullnessStatement(plan, row));
  return Number(found['below']) * 2 <= Number(found['above']);
}

/** Most rows from the one to the other are sound records: a row of words among them is no header. */
async function mostlySound(
  plan: LoadPlan,
  first: number,
  last: number,
  ask: Ask,
): Promise<boolean> {
  const [found = {}] = await ask(soundBetweenStatement(plan, first, last));
  return Number(found['sound']) * 2 > last - first;
}

/** Whether the row names columns, and other ones than the header of the file has at these places. */
function otherHeader(
  plan: LoadPlan,
  cells: readonly string[],
  known: ReadonlySet<string>,
  belowBlank: boolean,
): 'none' | 'weak' | 'sure' {
  const filled = cells.filter((cell) => cell !== '');
  const hits = filled.filter((cell) => known.has(plainHeader(cell))).length;
  const isSure = hits >= 2 && hits * 2 >= filled.length;
  if (filled.length < 2 || !(isSure || (belowBlank && hits >= 1))) return 'none';
  const names = columnNames(cells);
  const choices = [...mapColumns(plan.kind, names)];
  const same = choices.filter(([field, { column }]) => {
    const read = plan.fields.find((one) => one.field === field)?.columns ?? [];
    return read.includes(plan.columns[names.indexOf(column)] ?? '');
  });
  if (same.length * 2 >= filled.length) return 'none';
  return isSure ? 'sure' : 'weak';
}
