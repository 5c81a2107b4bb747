import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { problemsOf, readBook, textOf } from './read-book.ts';
import { workbook, workbookParts } from './workbooks.ts';

const TABLE = [
  ['Hours', 'Trade'],
  [8, 'Carpenter'],
] as const;

describe('a workbook that cannot be read is refused with what it is', () => {
  const good = workbook([{ name: 'Hours', rows: TABLE }]);
  const parts = workbookParts([{ name: 'Hours', rows: TABLE }]);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array(0);
  const cutOff = sheet.subarray(0, sheet.length - 60);
  it.each([
    ['damaged-workbook', good.subarray(0, good.length / 2)],
    ['damaged-workbook', zipSync({ ...parts, 'xl/worksheets/sheet1.xml': cutOff })],
    ['damaged-workbook', zipSync({ 'xl/workbook.xml': strToU8('no') })],
    ['xlsb', zipSync({ 'xl/workbook.bin': new Uint8Array(9) })],
    ['ods', zipSync({ 'content.xml': strToU8('<a/>'), 'META-INF/manifest.xml': strToU8('<a/>') })],
    [
      'document',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }),
    ],
    ['zip', zipSync({ 'hours.csv': strToU8('a,b\n1,2\n') })],
    ['xls', oldOfficeFile('Workbook')],
    ['password', oldOfficeFile('EncryptedPackage')],
    ['document', oldOfficeFile('WordDocument')],
  ])('%s', async (type, bytes) => {
    expect(problemsOf(await readBook(bytes))).toEqual([`reading/not-a-table-${type}`]);
  });

  it('a password set by Excel’s own scheme is recognised', async () => {
    const sheets = [{ name: 'S', rows: [['a'], [1]] }];
    const bytes = await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 10 } });
    expect(problemsOf(await readBook(bytes))).toEqual(['reading/not-a-table-password']);
  });

  it('a macro workbook is read, without its macros', async () => {
    const sheets = [{ name: 'S', rows: [['Hours'], [8]] }];
    const bytes = await writeXlsx({ sheets, vbaProject: new Uint8Array(40) });
    expect(await textOf(await readBook(bytes))).toBe('Hours\n8\n');
  });

  it('one that would unpack to more than fits is refused before it is unpacked', async () => {
    expect(problemsOf(await readBook(withDeclaredSize(good, 500 * 2 ** 20)))).toEqual([
      'reading/workbook-too-large',
    ]);
  });

  it('one that hides the size of a part is refused before it is unpacked', async () => {
    expect(problemsOf(await readBook(withDeclaredSize(good, 0)))).toEqual([
      'reading/not-a-table-damaged-workbook',
    ]);
  });

  it('one that unpacks to more than it declares is refused', async () => {
    const zeros = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(50_000_000) });
    expect(problemsOf(await readBook(withDeclaredSize(zeros, 1000)))).toEqual([
      'reading/not-a-table-damaged-workbook',
    ]);
  });

  it('one with two cells at the far ends of the sheet is refused, and the memory lasts', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(problemsOf(await readBook(workbook([{ name: 'S', rows }])))).toEqual([
      'reading/workbook-too-large',
    ]);
  });

  it('whichever byte is wrong, it is read or refused, and never lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const bytes = good.slice();
          bytes[at] = ((bytes[at] ?? 0) + by) % 256;
          const result = await readBook(bytes);
          expect(
            result.ok ? result.value.head.records.length : result.problems.length,
          ).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

/** The header of an old Office file whose list of streams has that name. */
function oldOfficeFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  new DataView(bytes.buffer).setUint16(30, 9, true);
  bytes.set(Buffer.from(stream, 'utf16le'), 512 + 128);
  return bytes;
}

/** The same workbook, with another unpacked size written for every part in the list at its end. */
function withDeclaredSize(book: Uint8Array, size: number): Uint8Array {
  const bytes = book.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}
