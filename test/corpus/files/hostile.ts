/** Cells that a spreadsheet or a browser would run, cells without end, and figures that cannot be meant. */
import {
  altered,
  headerOf,
  kept,
  keptAll,
  own,
  textFile,
  type Line,
  type MangledFile,
} from '../mangled-file.ts';
import { HOURS, PAY, type Row } from '../slices.ts';

const COLUMNS = own('project', 'period_end', 'employer', 'worker_key', 'hours_st', 'hours_ot');
const FIRM = COLUMNS.findIndex(({ field }) => field === 'employer');
const row = (place: number): Row => HOURS[place] ?? {};

/** Each text stands as the firm of a row, and stays the text it is. */
function asFirms(texts: readonly string[]): readonly Line[] {
  return [
    headerOf(COLUMNS),
    ...texts.map((text, place) =>
      altered(kept(COLUMNS, row(place)), FIRM, text, {
        employer: text === "'=1+1" ? '=1+1' : text.trim(),
      }),
    ),
  ];
}

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://example.org","Click")',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '＝1+1',
  "'=1+1",
];
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '&lt;b&gt;bold&lt;/b&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '</td></tr></table>',
];
const STATEMENTS = [
  "'; DROP TABLE rows_hours; --",
  '" OR ""="',
  '$1',
  '?',
  '%s%n',
  '\\',
  '\u{1F9F1} Masonry',
];
const LONG = `Firm ${'x'.repeat(200_000)}`;

const PAID = own('as_of', 'worker_key', 'employer', 'base_pay', 'pay_unit', 'weekly_hours');

export const HOSTILE_FILES: readonly MangledFile[] = [
  textFile(
    'formulas.csv',
    'formulas in cells of text, which stay text, one of them guarded with an apostrophe',
    'hours',
    asFirms(FORMULAS),
  ),
  textFile('markup.csv', 'HTML in cells of text, which stays text', 'hours', asFirms(MARKUP)),
  textFile(
    'statements.csv',
    'SQL, placeholders and a picture character in cells of text',
    'hours',
    asFirms(STATEMENTS),
  ),
  textFile(
    'very-long-cell.csv',
    'a cell of 200,000 characters',
    'hours',
    asFirms([LONG, 'Wren', 'Heron']),
  ),
  textFile(
    'formula-headers.csv',
    'a header that is a formula, over a column that nobody reads',
    'hours',
    [
      headerOf([...COLUMNS, { header: '=1+1', write: () => 'x' }]),
      ...keptAll([...COLUMNS, { header: '=1+1', write: () => 'x' }], HOURS),
    ],
  ),
  textFile('outliers.csv', 'a day in 1970 and 9,999 hours, kept as they stand and named', 'hours', [
    headerOf(COLUMNS),
    ...keptAll(COLUMNS, HOURS.slice(0, 10)),
    altered(
      kept(COLUMNS, row(10)),
      1,
      '1970-01-01',
      { period_end: '1970-01-01' },
      'odd-date',
      'far-from-period',
    ),
    altered(kept(COLUMNS, row(11)), 4, '9999', { hours_st: 9_999 }, 'odd-hours'),
  ]),
  textFile(
    'outlier-pay.csv',
    'an hourly pay of 6800000000000, kept as it stands and named',
    'pay',
    [
      headerOf(PAID),
      ...keptAll(PAID, PAY.slice(1)),
      altered(kept(PAID, PAY[0] ?? {}), 3, '6800000000000', { base_pay: 6.8e12 }, 'odd-money'),
    ],
  ),
];
