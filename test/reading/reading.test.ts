import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../src/reading/delimiter.ts';
import { detectEncoding } from '../../src/reading/encoding.ts';
import { readHead } from '../../src/reading/head.ts';
import { readFile } from '../../src/reading/read-file.ts';
import { sha256Hex } from '../../src/reading/sha256.ts';
import { bytesSource } from '../../src/reading/source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the fingerprint of a file', () => {
  it('in pieces is the same as that of the whole, as Node computes it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const expected = createHash('sha256').update(bytes).digest('hex');
        const source = bytesSource(bytes, 'x');
        expect(await sha256Hex(source)).toBe(expected);
        expect(await sha256Hex(source, -1)).toBe(expected);
      }),
    );
  });
});

describe('the encoding of a file', () => {
  it.each([
    ['utf-8', utf8('Peña;Núñez')],
    ['utf-8', utf8('\ufeffName')],
    ['utf-16le', new Uint8Array(Buffer.from('\ufeffName', 'utf16le'))],
    ['utf-16le', new Uint8Array(Buffer.from('Name,Hours', 'utf16le'))],
    ['utf-16be', new Uint8Array(Buffer.from('Name,Hours', 'utf16le').swap16())],
    // Peña in windows-1252 is 50 65 F1 61, in Mac Roman 50 65 96 61.
    ['windows-1252', latin1('Pe\u00f1a, Jos\u00e9, owner\u0092s')],
    ['macintosh', latin1('Pe\u0096a, Jos\u008e, owner\u00d5s')],
  ] as const)('%s is found from its bytes', (encoding, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding);
  });

  it('an accent far below the head that is not UTF-8 turns the whole file into windows-1252', async () => {
    const rows = 'a,b\n'.repeat(100_000);
    const bytes = latin1(`name,job\n${rows}Pe\u00f1a,x\n`);
    const read = await readFile(bytesSource(bytes, 'late.csv'));
    expect(read.ok && read.value.head.encoding).toBe('windows-1252');
  });
});

describe('the delimiter of a file', () => {
  it.each([
    [',', 'a,b\n1,2\n3,4'],
    [';', 'a;b\n"1,5";2\n3,5;4'],
    ['\t', 'a\tb\n1\t2'],
    ['|', 'name|note\nx|a, b, c\ny|d'],
    [',', 'one column\nonly'],
  ])('is %j', (delimiter, text) => {
    expect(detectDelimiter(text, '"')).toBe(delimiter);
  });
});

describe('a file that is not a table says what it seems to be', () => {
  const codeOf = (bytes: Uint8Array) => {
    const head = readHead('x.csv', bytes, bytes.length);
    return head.ok ? 'fine' : head.problems.map(({ code }) => code).join();
  };
  it.each([
    ['reading/not-a-table-photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['reading/not-a-table-photo', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['reading/not-a-table-pdf', utf8('%PDF-1.7\n')],
    ['reading/not-a-table-zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['reading/not-a-table-gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['reading/not-a-table-web-page', utf8('<!DOCTYPE html><title>Sign in</title>')],
    ['reading/not-a-table-json', utf8('[{"a": 1}]')],
    ['reading/not-a-table-binary', Uint8Array.from({ length: 300 }, (_, n) => (n * 7) % 32)],
    ['reading/empty-file', new Uint8Array(0)],
    ['reading/empty-file', utf8(' \n\n')],
    ['reading/no-rows', utf8('worker_key,hours\n')],
    ['fine', utf8('worker_key,hours\na,8\n')],
  ])('%s', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('quotation marks that do not pair up are named by their rows, and the file is not loaded', async () => {
    const open = await readFile(bytesSource(utf8('a,b\n1,2\n3,"4\n5,6\n'), 'x.csv'));
    const stray = await readFile(bytesSource(utf8('a,b\n1,"2"x\n\n3,"4"\n5,"6"y\n'), 'x.csv'));
    expect(
      [open, stray].map((read) => (read.ok ? [] : read.problems.map((p) => [p.code, p.place.row]))),
    ).toEqual([[['reading/quotes-do-not-pair', 3]], [['reading/quotes-do-not-pair', 2]]]);
  });
});
