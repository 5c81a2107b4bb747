/** Encodings, separators, quotation marks and line ends. */
import { column, headerOf, keptAll, own, textFile, type MangledFile } from '../mangled-file.ts';
import { HOURS } from '../slices.ts';
import type { Writing } from '../text-file.ts';

const COLUMNS = [
  ...own('period_start', 'period_end', 'project'),
  column('Contractor', 'employer', (name) => name),
  ...own('trade', 'worker_class', 'worker_key', 'hours_st', 'hours_ot', 'gender', 'race'),
];
/** Firms with accents, a quotation mark and a comma, so that every encoding and quoting has work. */
const NAMES = ['Peña y Núñez', 'O’Brien “Iron”', 'Müller, Sons', 'Éclair – Steel', 'Plain'];
const FIRMS = HOURS.map((row, place) => ({
  ...row,
  employer: (NAMES[place % NAMES.length] ?? '').replaceAll(/[“”]/g, '"'),
}));
const LINES = [headerOf(COLUMNS), ...keptAll(COLUMNS, FIRMS)];

const WRITINGS: readonly (readonly [name: string, mangling: string, writing: Writing])[] = [
  ['utf-8', 'UTF-8 without a mark, accents in the names of firms', {}],
  ['utf-8-mark', 'UTF-8 with a byte-order mark', { mark: true }],
  ['utf-16le-mark', 'UTF-16, low byte first, with a mark', { encoding: 'utf-16le', mark: true }],
  ['utf-16be-mark', 'UTF-16, high byte first, with a mark', { encoding: 'utf-16be', mark: true }],
  ['utf-16le', 'UTF-16, low byte first, without a mark', { encoding: 'utf-16le' }],
  ['utf-16be', 'UTF-16, high byte first, without a mark', { encoding: 'utf-16be' }],
  ['windows-1252', 'Windows-1252', { encoding: 'windows-1252', lineEnd: '\r\n' }],
  [
    'macintosh',
    'Mac Roman with the old line end of the Mac',
    { encoding: 'macintosh', lineEnd: '\r' },
  ],
  ['semicolons', 'semicolons between cells', { delimiter: ';' }],
  ['tabs', 'tabs between cells', { delimiter: '\t' }],
  ['bars', 'upright bars between cells', { delimiter: '|' }],
  ['all-quoted', 'every cell in quotation marks', { quoting: 'all' }],
  [
    'text-quoted',
    'only cells with letters in quotation marks',
    { quoting: 'text', delimiter: ';' },
  ],
  ['windows-lines', 'lines end with carriage return and line feed', { lineEnd: '\r\n' }],
  ['mac-lines', 'lines end with a carriage return alone', { lineEnd: '\r' }],
  ['no-last-line-end', 'no line end after the last row', { ended: false }],
  [
    'excel-unicode-text',
    'UTF-16 with tabs and Windows line ends, as a spreadsheet saves Unicode text',
    { encoding: 'utf-16le', mark: true, delimiter: '\t', lineEnd: '\r\n' },
  ],
  ['trailing-separators', 'two separators after the last cell of every line', { trailing: ',,' }],
];

export const TEXT_FILES: readonly MangledFile[] = WRITINGS.map(([name, mangling, writing]) =>
  textFile(`${name}.csv`, mangling, 'hours', LINES, { writing }),
);
