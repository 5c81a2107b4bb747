/** The same damage in Excel workbooks. */
import { csvWorkbook } from '../../csv-workbook.ts';
import { workbook } from '../../reading/workbooks.ts';
import {
  above,
  altered,
  BLANK,
  column,
  headerOf,
  keptAll,
  leftOut,
  own,
  spoilt,
  type Line,
  type MangledFile,
} from '../mangled-file.ts';
import { HOURS, WORKERS } from '../slices.ts';

const COLUMNS = own('period_start', 'period_end', 'employer', 'worker_key', 'hours_st', 'hours_ot');
const LINES: readonly Line[] = [headerOf(COLUMNS), ...keptAll(COLUMNS, HOURS)];
const CODES = own('worker_key', 'gender', 'race', 'zip');

function csvOf(lines: readonly Line[]): string {
  return lines
    .map(({ cells }) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
}
function book(
  name: string,
  mangling: string,
  kind: string | null,
  lines: readonly Line[],
  bytes: MangledFile['bytes'],
  ...says: readonly string[]
): MangledFile {
  return { name, mangling, kind, lines, bytes, says };
}
const rowsOf = (lines: readonly Line[]) => lines.map(({ cells }) => cells);

const TITLED: readonly Line[] = [
  above('Hours of all projects'),
  BLANK,
  ...LINES.slice(0, 11),
  spoilt(COLUMNS, HOURS[10] ?? {}, 'hours_st', '#REF!', 'spreadsheet-damage'),
  spoilt(COLUMNS, HOURS[11] ?? {}, 'employer', '', 'missing-value'),
  leftOut('total-row', 'Grand total', '', '', '', '1500', '20'),
];
const WEEKLY = [column('Work Date', 'period_end'), ...COLUMNS.slice(2)];
const SECOND: readonly Line[] = [headerOf(WEEKLY), ...keptAll(WEEKLY, HOURS)];

export const WORKBOOK_FILES: readonly MangledFile[] = [
  book(
    'days-and-numbers.xlsx',
    'days and hours are days and numbers of the workbook',
    'hours',
    LINES,
    () => csvWorkbook({ Hours: csvOf(LINES) }),
  ),
  book('all-text.xlsx', 'every cell of the workbook is a text', 'hours', LINES, () =>
    workbook([{ name: 'Hours', rows: rowsOf(LINES) }]),
  ),
  book(
    'titles-and-damage.xlsx',
    'a title, a blank row, an error, an empty cell and a total',
    'hours',
    TITLED,
    () => workbook([{ name: 'Hours', rows: rowsOf(TITLED) }]),
  ),
  book(
    'two-sheets.xlsx',
    'a sheet of notes, then the sheet of hours, which is read, and said',
    'hours',
    SECOND,
    () =>
      workbook([
        { name: 'Notes', rows: [['Read me'], ['Hours are on the next sheet']] },
        { name: 'Hours', rows: rowsOf(SECOND) },
      ]),
    'sheets-not-read',
  ),
  book(
    'hidden-sheet.xlsx',
    'a hidden sheet before the one that is seen, passed over in favour of it',
    'hours',
    LINES,
    () =>
      workbook([
        { name: 'Old', state: 'hidden', rows: rowsOf(LINES.slice(0, 5)) },
        { name: 'Hours', rows: rowsOf(LINES) },
      ]),
  ),
  book('zip-as-number.xlsx', 'ZIP codes that are numbers of the workbook', 'workers', zips(), () =>
    workbook([{ name: 'People', rows: zips().map(({ cells }) => cells.map(zipNumber)) }]),
  ),
  book('formula-text.xlsx', 'texts that look like formulas', 'hours', formulas(), () =>
    workbook([{ name: 'Hours', rows: rowsOf(formulas()) }]),
  ),
  book(
    'no-rows.xlsx',
    'a workbook with a header only',
    null,
    [],
    () => workbook([{ name: 'Hours', rows: rowsOf(LINES.slice(0, 1)) }]),
    'no-rows',
  ),
  book(
    'nothing.xlsx',
    'a workbook without a filled cell',
    null,
    [],
    () => workbook([{ name: 'Sheet1', rows: [] }]),
    'empty-workbook',
  ),
  book(
    'cut-off.xlsx',
    'a workbook that was cut in the middle',
    null,
    [],
    () => {
      const whole = workbook([{ name: 'Hours', rows: rowsOf(LINES) }]);
      return whole.subarray(0, whole.length >> 1);
    },
    'not-a-table-damaged-workbook',
  ),
];

function zipNumber(cell: string): string | number {
  return /^0\d{4}$/.test(cell) ? Number(cell) : cell;
}
function zips(): readonly Line[] {
  return [
    headerOf(CODES),
    ...keptAll(CODES, WORKERS).map((line) =>
      line.cells[3] === '' || line.fate.is !== 'kept'
        ? line
        : { ...line, fate: { ...line.fate, said: ['zip-zero'] } },
    ),
  ];
}
function formulas(): readonly Line[] {
  return LINES.map((line, place) =>
    place === 0 ? line : altered(line, 2, `=SUM(A${place})`, { employer: `=SUM(A${place})` }),
  );
}
