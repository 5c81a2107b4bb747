/**
 * A staged file's accepted rows as a file of ours. Promises that it is read back without a recipe to the same
 * values, row by row in the file's order, and that it has no column but those of its kind.
 */
import { csvLine } from '../csv.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import type { CallOptions, Engine, PlainValue } from '../engine.ts';
import { templateColumns, templateText } from '../intake/templates.ts';
import { fieldsGiven } from '../intake/unpivot.ts';
import { groupsView } from '../query/load-faults.ts';
import { rowsPageStatement } from '../query/stored-rows.ts';
import { stagedTable } from './stage-inspected.ts';
import type { Staged } from './staged.ts';

const ROWS_AT_ONCE = 10_000;
/** Records of one row stay together: of a file whose rows hold several groups, all come at once. */
const ALL_ROWS = 2_000_000_000;

/** The template of the kind with the rows in it, in pieces; columns that the file does not have are empty. */
export async function* acceptedRowsCsv(
  engine: Engine,
  kind: RecordKind,
  { id, recipe }: Pick<Staged, 'id' | 'recipe'>,
  options: CallOptions = {},
): AsyncGenerator<string> {
  const columns = templateColumns(kind);
  const given = fieldsGiven(recipe);
  const there = columns.filter((name) => given.has(name));
  const own = stagedTable(id);
  const [table, size] =
    recipe.unpivot === undefined ? [own, ROWS_AT_ONCE] : [groupsView({ table: own }), ALL_ROWS];
  yield templateText(kind);
  for (let above = 0; ;) {
    const page = await engine.query(rowsPageStatement(kind, table, there, above, size), options);
    yield page.map((row) => csvLine(columns.map((name) => cellOf(row[name])))).join('');
    const last = page.at(-1)?.['row'];
    if (last === undefined || page.length < size) return;
    above = Number(last);
  }
}

function cellOf(value: PlainValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'number' ? numberInFull(value) : String(value);
}

/** Every digit of a number, without a power of ten. */
export function numberInFull(value: number): string {
  const [digits = '', power] = String(value).split('e');
  if (power === undefined) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = digits.replace('-', '').split('.');
  const places = whole.length + Number(power);
  const all = whole + part;
  return places > 0 ? sign + all.padEnd(places, '0') : `${sign}0.${'0'.repeat(-places)}${all}`;
}
