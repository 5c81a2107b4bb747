/** What stands around and between the rows: titles, headers, totals, notes, second tables. */
import {
  above,
  BLANK,
  column,
  headerOf,
  keptAll,
  leftOut,
  textFile,
  type MangledFile,
} from '../mangled-file.ts';
import { HOURS } from '../slices.ts';

const hours = (field: 'hours_st' | 'hours_ot', header: string) => column(header, field);
const COLUMNS = [
  column('Work Date', 'period_end'),
  column('Contractor', 'employer'),
  column('Craft', 'trade'),
  column('Emp ID', 'worker_key'),
  hours('hours_st', 'ST Hours'),
  hours('hours_ot', 'OT Hours'),
];
const HEADER = headerOf(COLUMNS);
const ROWS = keptAll(COLUMNS, HOURS);
const ADDED = { says: ['hours-added-up'] };

const sum = (field: string, rows = HOURS) =>
  String(rows.reduce((all, row) => all + Number(row[field]), 0));
const total = (at: number, words: string) =>
  leftOut('total-row', ...['', '', '', '', sum('hours_st'), sum('hours_ot')].with(at, words));
const note = (...cells: readonly string[]) => leftOut('note-row', ...cells, '', '', '', '', '');

/** A column of whole names, split over two header lines. */
const UPPER = above('Work', 'Contractor', 'Craft', 'Emp ID', 'Hours', '');
const LOWER = above('Date', '', '', '', 'ST', 'OT');

export const LAYOUT_FILES: readonly MangledFile[] = [
  textFile(
    'title-lines.csv',
    'three title lines above the header',
    'hours',
    [
      above('Hours of all projects'),
      above('3rd quarter 2026, prepared by the payroll desk'),
      above('Confidential'),
      HEADER,
      ...ROWS,
    ],
    ADDED,
  ),
  textFile(
    'title-and-blank-lines.csv',
    'title lines and blank lines above the header',
    'hours',
    [
      above('Hours of all projects'),
      BLANK,
      above('Run date:', '10/01/2026'),
      BLANK,
      BLANK,
      HEADER,
      ...ROWS,
    ],
    ADDED,
  ),
  textFile(
    'header-far-down.csv',
    'the header on row 31, below an address block',
    'hours',
    [
      ...Array.from({ length: 30 }, (_, place) => above(`Line ${place} of a cover letter`)),
      HEADER,
      ...ROWS,
    ],
    ADDED,
  ),
  textFile(
    'blank-lines.csv',
    'a blank line after every third row',
    'hours',
    [HEADER, ...ROWS.flatMap((line, place) => (place % 3 === 2 ? [line, BLANK] : [line]))],
    ADDED,
  ),
  textFile(
    'separator-lines.csv',
    'lines of nothing but separators among the rows',
    'hours',
    [
      HEADER,
      ...ROWS.slice(0, 4),
      leftOut('empty-row', '', '', '', '', '', ''),
      ...ROWS.slice(4),
      leftOut('empty-row', '', '', '', '', '', ''),
    ],
    ADDED,
  ),
  textFile('two-line-header.csv', 'a header of two lines, Hours over ST and OT', 'hours', [
    UPPER,
    LOWER,
    ...ROWS,
  ]),
  textFile('two-line-header-under-titles.csv', 'the same under two title lines', 'hours', [
    above('Weekly hours'),
    BLANK,
    UPPER,
    LOWER,
    ...ROWS,
  ]),
  textFile(
    'repeated-header.csv',
    'the header once more at the top of every page',
    'hours',
    [
      HEADER,
      ...ROWS.slice(0, 5),
      leftOut('repeated-header', ...HEADER.cells),
      ...ROWS.slice(5, 9),
      leftOut('repeated-header', ...HEADER.cells),
      ...ROWS.slice(9),
    ],
    ADDED,
  ),
  textFile(
    'grand-total.csv',
    'a grand total beneath the rows',
    'hours',
    [HEADER, ...ROWS, total(0, 'Grand Total')],
    ADDED,
  ),
  textFile(
    'subtotals.csv',
    'a subtotal for every firm and a total',
    'hours',
    [
      HEADER,
      ...ROWS.flatMap((line) => [line, total(1, `Subtotal ${line.cells[1] ?? ''}`)]),
      total(3, 'TOTAL:'),
    ],
    ADDED,
  ),
  textFile(
    'totals-in-spanish.csv',
    'subtotals and a total in Spanish',
    'hours',
    [
      HEADER,
      ...ROWS.slice(0, 6),
      total(1, 'Total parcial'),
      ...ROWS.slice(6),
      total(0, 'Total general'),
      total(2, 'Suma'),
    ],
    ADDED,
  ),
  textFile(
    'firm-called-total.csv',
    'a firm that is called like a total',
    'hours',
    [
      HEADER,
      ...keptAll(
        COLUMNS,
        HOURS.map((row, place) => (place % 2 === 0 ? { ...row, employer: 'Total Electric' } : row)),
      ),
    ],
    ADDED,
  ),
  textFile(
    'footers.csv',
    'page number, print date and signature beneath the rows',
    'hours',
    [
      HEADER,
      ...ROWS,
      BLANK,
      note('Page 1 of 1'),
      note('Printed on 10/02/2026'),
      note('Signed: ____________'),
    ],
    ADDED,
  ),
  textFile(
    'second-table.csv',
    'a second table with a header of its own beneath',
    'hours',
    [
      HEADER,
      ...ROWS,
      BLANK,
      leftOut('second-table', 'Project', 'Date', 'Workers', 'Planned hours'),
      leftOut('second-table', 'Tunnel', '2026-09-13', '12', '400'),
      leftOut('second-table', 'Bridge', '2026-09-20', '7', '250'),
    ],
    ADDED,
  ),
  textFile(
    'summary-beneath.csv',
    'a summary by firm beneath a blank line',
    'hours',
    [
      HEADER,
      ...ROWS,
      leftOut('empty-row', '', '', '', '', '', ''),
      leftOut('second-table', 'Summary by firm', '', '', '', '', ''),
      leftOut('second-table', 'Wren', '3', '', '', '120', ''),
      leftOut('second-table', 'Heron', '9', '', '', '400', ''),
    ],
    ADDED,
  ),
];
