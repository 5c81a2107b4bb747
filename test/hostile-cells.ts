/** Texts that a spreadsheet would run, and the rule that tells them, written apart from the one in core. */
import * as fc from 'fast-check';

const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  "'=",
  "''-",
  ' =',
  '"+',
  '\u00a0@',
];
const RESTS = [
  '1+1',
  '5',
  '-0.5',
  "cmd|' /C calc'!A0",
  'SUM(A1:A9)',
  'HYPERLINK("x","y")',
  ',',
  '"',
  '\n',
  ' ',
  '',
];

/** Mostly texts that run, among plain ones and numbers. */
export const anyCell: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.constantFrom(...STARTS), fc.constantFrom(...RESTS)).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...STARTS), fc.string()).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '-5', '+1,234.50', '0', "O'Brien", "'n Beetje", '−5', '(5)', '5-'),
);

/** A spreadsheet would run this cell, or take it for something else than the text it is. */
export function runs(cell: string): boolean {
  if (
    cell !== '' &&
    Number.isFinite(Number(cell.replaceAll(',', ''))) &&
    /^[-+.\de]+$/.test(cell.replaceAll(',', ''))
  )
    return false;
  const first = [...cell].find((letter) => letter !== '"' && letter.trim() !== '');
  return '\t\r\n'.includes(cell[0] ?? 'x') || '=+-@＝＋－＠'.includes(first ?? 'x');
}
