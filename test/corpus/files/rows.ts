/** What is wrong with rows themselves: their width, their empty cells, rows twice. */
import {
  altered,
  column,
  headerOf,
  kept,
  keptAll,
  leftOut,
  own,
  spoilt,
  textFile,
  unread,
  type Line,
  type MangledFile,
} from '../mangled-file.ts';
import { HOURS, MANY_HOURS } from '../slices.ts';

/** The same columns under names that need no words about them. */
const PLAIN = own('period_end', 'employer', 'trade', 'worker_key', 'hours_st', 'hours_ot');
const PLAIN_ROWS = keptAll(PLAIN, HOURS);
const withBreak = { ...HOURS[0], project: 'Tunnel\nPhase "2", north' };
const NOTED = [...own('project'), ...PLAIN];

export const ROW_FILES: readonly MangledFile[] = [
  textFile(
    'duplicate-headers.csv',
    'two columns of the same name, the second one empty',
    'hours',
    [headerOf([...PLAIN, unread('employer')]), ...keptAll([...PLAIN, unread('employer')], HOURS)],
    { says: ['duplicate-header'] },
  ),
  textFile(
    'empty-columns.csv',
    'empty columns without a header before, between and after',
    'hours',
    [
      headerOf([unread(''), ...PLAIN.slice(0, 3), unread(''), ...PLAIN.slice(3), unread('')]),
      ...keptAll(
        [unread(''), ...PLAIN.slice(0, 3), unread(''), ...PLAIN.slice(3), unread('')],
        HOURS,
      ),
    ],
  ),
  textFile('column-without-header.csv', 'a column of figures that has no header', 'hours', [
    headerOf([...PLAIN, unread('')]),
    ...keptAll([...PLAIN, unread('', (place) => String(place))], HOURS),
  ]),
  textFile('short-rows.csv', 'rows that end after their last filled cell', 'hours', [
    headerOf([...PLAIN, unread('remark')]),
    ...PLAIN_ROWS,
  ]),
  textFile(
    'long-rows.csv',
    'two rows with a cell too many, from a comma without quotation marks',
    'hours',
    [
      headerOf(PLAIN),
      ...PLAIN_ROWS.slice(0, 5),
      {
        cells: [...(PLAIN_ROWS[5]?.cells ?? []), 'Inc.'],
        fate: { is: 'rejected', as: ['long-row'] },
      },
      ...PLAIN_ROWS.slice(6, 11),
      {
        cells: [...(PLAIN_ROWS[11]?.cells ?? []), 'a', 'b'],
        fate: { is: 'rejected', as: ['long-row'] },
      },
    ] satisfies readonly Line[],
  ),
  textFile(
    'embedded-newlines.csv',
    'line breaks, quotation marks and commas inside a cell',
    'hours',
    [headerOf(NOTED), kept(NOTED, withBreak), ...keptAll(NOTED, HOURS.slice(1))],
    { writing: { lineEnd: '\r\n' } },
  ),
  textFile(
    'embedded-newline-in-header.csv',
    'a header with a line break in it',
    'hours',
    [headerOf([column('Work\nDate', 'period_end'), ...PLAIN.slice(1)]), ...PLAIN_ROWS],
    { writing: { lineEnd: '\r\n' } },
  ),
  textFile('shuffled-columns.csv', 'the columns from last to first', 'hours', [
    headerOf(PLAIN.toReversed()),
    ...keptAll(PLAIN.toReversed(), HOURS),
  ]),
  textFile('padded-cells.csv', 'spaces and no-break spaces around every value', 'hours', [
    headerOf(PLAIN.map((one) => ({ ...one, header: `  ${one.header} ` }))),
    ...PLAIN_ROWS.map((line) => ({ ...line, cells: line.cells.map((cell) => ` \u00a0${cell}  `) })),
  ]),
  textFile('duplicate-rows.csv', 'three rows that stand there twice', 'hours', [
    headerOf(PLAIN),
    ...PLAIN_ROWS,
    ...[0, 4, 11].map((place): Line => ({
      cells: PLAIN_ROWS[place]?.cells ?? [],
      fate: { is: 'rejected', as: ['duplicate-row'] },
    })),
  ]),
  textFile(
    'far-below-the-head.csv',
    'bad rows, a total and a note far below what the head shows',
    'hours',
    [
      headerOf(PLAIN),
      ...keptAll(PLAIN, MANY_HOURS),
      spoilt(
        PLAIN,
        { ...MANY_HOURS[0], worker_key: 'X1' },
        'hours_st',
        'forty',
        'unreadable-number',
      ),
      spoilt(
        PLAIN,
        { ...MANY_HOURS[0], worker_key: 'X2' },
        'period_end',
        '2026-09-31',
        'unreadable-date',
      ),
      leftOut('total-row', '', 'Grand total', '', '', '1', '1'),
      leftOut('note-row', 'Page 40 of 40', '', '', '', '', ''),
    ],
  ),
  textFile('one-row.csv', 'a single row under the header', 'hours', [
    headerOf(PLAIN),
    kept(PLAIN, HOURS[0] ?? {}),
  ]),
  textFile('missing-values.csv', 'a required cell is empty in three rows', 'hours', [
    headerOf(PLAIN),
    ...PLAIN_ROWS.slice(0, 9),
    spoilt(PLAIN, HOURS[9] ?? {}, 'employer', '', 'missing-value'),
    spoilt(PLAIN, HOURS[10] ?? {}, 'period_end', ' ', 'missing-value'),
    spoilt(PLAIN, HOURS[11] ?? {}, 'employer', '', 'missing-value'),
  ]),
  textFile('rows-without-person.csv', 'two rows that name nobody', 'hours', [
    headerOf(PLAIN),
    ...PLAIN_ROWS.slice(0, 10),
    ...PLAIN_ROWS.slice(10).map((line) =>
      altered(line, 3, '', { worker_key: null }, 'no-person-key'),
    ),
  ]),
];
