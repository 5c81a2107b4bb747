/** Files of which nothing can be loaded, and that say why. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { refusedFile, type MangledFile } from '../mangled-file.ts';

const HEADER = 'period_end,employer,worker_key,hours';
const ROW = '2026-09-30,Wren,W1,40';

export const REFUSED_FILES: readonly MangledFile[] = [
  refusedFile('empty.csv', 'not a byte', '', 'empty-file'),
  refusedFile('blank.csv', 'blank lines and spaces only', '\n  \n\n', 'empty-file'),
  refusedFile('mark-only.csv', 'a byte-order mark and nothing after it', '\u{FEFF}', 'empty-file'),
  refusedFile('header-only.csv', 'a header without rows', `${HEADER}\n`, 'no-rows'),
  refusedFile(
    'quote-never-closed.csv',
    'a quotation mark that is never closed',
    `${HEADER}\n${ROW.replace('Wren', '"Wren')}\n${ROW}\n`,
    'quotes-do-not-pair',
  ),
  refusedFile(
    'text-after-quote.csv',
    'text after a closing quotation mark',
    `${HEADER}\n${ROW.replace('Wren', '"Wren" Ltd')}\n${ROW}\n`,
    'quotes-do-not-pair',
  ),
  refusedFile(
    'no-column-known.csv',
    'columns that no kind of record has',
    'alpha,beta,gamma\n1,2,3\n4,5,6\n',
    'no-kind-fits',
  ),
  refusedFile(
    'needed-column-missing.csv',
    'no column for the firm, which is needed',
    'period_end,project,worker_key,hours\n2026-09-30,Tunnel,W1,40\n',
    'required-field-missing-employer',
  ),
  refusedFile('numbers-only.csv', 'rows without a header', '1,2,3\n4,5,6\n7,8,9\n', 'no-kind-fits'),
  refusedFile(
    'compressed.csv',
    'a compressed file under the name of a CSV file',
    new Uint8Array(gzipSync(`${HEADER}\n${ROW}\n`)),
    'not-a-table-gzip',
  ),
  refusedFile(
    'noise.csv',
    'compressed bytes without a header of their own',
    new Uint8Array(
      deflateRawSync(
        Array.from({ length: 900 }, (_, place) => `${(place * 7919) % 1009}`).join(' '),
      ),
    ),
    'not-a-table-binary',
  ),
  refusedFile(
    'web-page.csv',
    'a sign-in page saved as CSV',
    '<!doctype html><html><body>Sign in</body></html>\n',
    'not-a-table-web-page',
  ),
  refusedFile(
    'json.csv',
    'JSON under the name of a CSV file',
    '[{"employer":"Wren","hours":40}]\n',
    'not-a-table-json',
  ),
];
