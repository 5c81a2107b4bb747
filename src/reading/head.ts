/**
 * Reads the head of a file as text cells: encoding, delimiter and at most a thousand records, whatever the
 * header row may be. Refuses what is not a text table, with a sentence that says what it seems to be.
 */
import Papa from 'papaparse';
import type { TableHead } from '../core/intake/inspection.ts';
import type { Recipe } from '../core/intake/recipe.ts';
import type { Result } from '../core/problem.ts';
import { decodeHead } from './decode.ts';
import { detectDelimiter } from './delimiter.ts';
import { detectQuote, QUOTE_CHARACTERS } from './quote.ts';
import { byteOrderMark, detectEncoding } from './encoding.ts';
import { refusedFileType } from './file-type.ts';
import { emptyFile, noRows, notATable } from './words.ts';

/** So many bytes of a file are enough for its head. */
export const HEAD_BYTES = 256 * 1024;
const HEAD_RECORDS = 1000;

/** `size` is that of the whole file; `reading` is what a recipe says and is not detected. */
export function readHead(
  fileName: string,
  bytesOfHead: Uint8Array,
  size: number,
  reading: NonNullable<Recipe['reading']> = {},
): Result<TableHead> {
  if (bytesOfHead.length === 0) return { ok: false, problems: [emptyFile(fileName)] };
  const marked = byteOrderMark(bytesOfHead)?.encoding;
  const encoding = marked ?? reading.encoding ?? detectEncoding(bytesOfHead);
  const text = decodeHead(bytesOfHead, encoding).replaceAll(/\r\n|\r/g, '\n');
  const refused = refusedFileType(bytesOfHead, text);
  if (refused !== null) return { ok: false, problems: [notATable(fileName, refused)] };
  if (text.trim() === '') return { ok: false, problems: [emptyFile(fileName)] };
  const quote = reading.quote ?? detectQuote(text);
  const quoteChar = QUOTE_CHARACTERS[quote];
  const delimiter = reading.delimiter ?? detectDelimiter(text, quoteChar);
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    newline: '\n',
    preview: HEAD_RECORDS + 1,
  });
  const wholeText = bytesOfHead.length >= size;
  const complete = wholeText && data.length <= HEAD_RECORDS;
  const records = data
    .slice(0, complete ? data.length : Math.min(HEAD_RECORDS, Math.max(1, data.length - 1)))
    .map((record) => (record.length === 1 && record[0] === '' ? [] : record));
  while (complete && records.at(-1)?.length === 0) records.pop();
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  if (complete && filled.length < 2) return { ok: false, problems: [noRows(fileName)] };
  return { ok: true, value: { fileName, size, encoding, delimiter, quote, records, complete } };
}
