import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { problemsOf, readBook, sheetOf, textOf, type Reading } from './read-book.ts';
import { workbook, type MadeParts, type MadeSheet } from './workbooks.ts';

const sheetText = async (rows: MadeSheet['rows'], parts: MadeParts = {}, merged: string[] = []) =>
  textOf(await readBook(workbook([{ name: 'Hours', rows, merged }], parts)));

const TABLE = [
  ['Hours', 'Trade'],
  [8, 'Carpenter'],
] as const;
const OTHER = [
  ['Name', 'What'],
  ['x', 'y'],
] as const;

describe('a sheet becomes the CSV that its cells show', () => {
  it('dates, padded ZIP codes and percentages are text, numbers are in full', async () => {
    const row = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>ZIP</t></is></c>
      <c r="C1" t="s"><v>1</v></c><c r="D1" t="str"><f>"Sh"&amp;"are"</f><v>Share</v></c></row>
      <row r="2"><c r="A2" s="1"><v>46204</v></c><c r="B2" s="2"><v>2134</v></c>
      <c r="C2"><v>1.2345678901234E+14</v></c><c r="D2" s="3"><f>C2/1E+15</f><v>0.07</v></c></row>`;
    const shared = ['<t>Day</t>', '<r><t>I</t></r><r><rPr><b/></rPr><t>D</t></r>'];
    expect(await sheetText(row, { shared, formats: ['m/d/yyyy', '00000', '0%'] })).toBe(
      'Day,ZIP,ID,Share\n2026-07-01,02134,123456789012340,7%\n',
    );
  });

  it('days are counted from 1904 where the workbook does', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>44742</v></c></row>';
    expect(await sheetText(rows, { formats: ['yyyy-mm-dd'], from1904: true })).toBe(
      '1\n2026-07-01\n',
    );
  });

  it('every row of the sheet is one record, so that row numbers are those of the sheet', async () => {
    const rows = `<row r="3"><c r="B3" t="str"><v>a</v></c><c r="C3" t="str"><v>b</v></c></row>
      <row r="6"><c r="B6" t="str"><v>two&#10;lines, "quoted"</v></c></row>`;
    expect(await sheetText(rows)).toBe('\n\n,a,b\n\n\n,"two\nlines, ""quoted""",\n');
  });

  it('a merged title stands in its first cell only, and cells with a colour only add no column', async () => {
    const rows = `<row r="1"><c r="A1" t="str"><v>Report</v></c><c r="B1" t="str"><v>hidden</v></c></row>
      <row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="H2" s="1"/></row>`;
    expect(await sheetText(rows, { formats: ['0.0'] }, ['A1:B1'])).toBe('Report,\n1,2\n');
  });

  it('errors, truth values and empty results keep their text', async () => {
    const rows = `<row r="1"><c r="A1" t="e"><f>NA()</f><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c>
      <c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="str"><v> a </v></c></row><row r="2"><c r="A2"><v>1</v></c></row>`;
    expect(await sheetText(rows)).toBe('#N/A,TRUE,," a "\n1,,,\n');
  });

  it('numbers have the decimal mark of the recipe, whose encoding and delimiter do not matter', async () => {
    const book = workbook([
      {
        name: 'Horas',
        rows: [
          ['Horas', 'Oficio'],
          [40.5, 'a;b'],
        ],
      },
    ]);
    const reading = { decimalMark: ',', delimiter: ';', encoding: 'windows-1252' } as const;
    expect(await textOf(await readBook(book, reading))).toBe('Horas,Oficio\n"40,5",a;b\n');
  });

  it('whatever texts and whole numbers a workbook holds come out as they are', async () => {
    const cell = fc.oneof(
      fc.integer(),
      fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'aé,"; \n=+0_x') }),
    );
    const table = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const bytes = await writeXlsx({ sheets: [{ name: 'S', rows }] });
        const result = await readBook(bytes);
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        expect(result.value.head.records).toEqual(rows.map((cells) => cells.map(String)));
      }),
      { numRuns: 60 },
    );
  });

  it('a formula whose result was never saved is named by its row, and nothing is read', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><f>A1+1</f></c></row>';
    const result = await readBook(workbook([{ name: 'S', rows }]));
    expect(result.ok ? [] : result.problems.map(({ code, place }) => [code, place.row])).toEqual([
      ['reading/formulas-without-value', 4],
    ]);
  });
});

describe('which sheet is read', () => {
  const empty = { name: 'Empty', rows: [] };
  const notes = { name: 'Notes', rows: OTHER };
  const title = { name: 'Title', rows: [['Quarterly report']] };
  const hours = { name: 'Hours', rows: TABLE };
  const hidden = { name: 'Lists', rows: TABLE, state: 'hidden' as const };
  it.each([
    ['the only one that holds anything', [empty, notes], 'Notes'],
    ['the first that is recognised', [notes, hours], 'Hours'],
    ['the first with rows where none is recognised', [title, notes], 'Notes'],
    ['never a hidden one by itself', [hidden, notes], 'Notes'],
  ])('%s', async (_, sheets, expected) => {
    expect(sheetOf(await readBook(workbook(sheets)))).toBe(expected);
  });

  it('is the one asked for, a hidden one too; one that is not there is refused with the names', async () => {
    const book = workbook([notes, hours, hidden]);
    const [asked, absent] = [
      await readBook(book, { sheet: 'Lists' }),
      await readBook(book, { sheet: 'X' }),
    ];
    expect(sheetOf(asked)).toBe('Lists');
    expect(asked.ok && asked.value.head.fileName).toBe('book.xlsx [Lists]');
    expect(problemsOf(absent)).toEqual(['reading/no-such-sheet']);
    expect(absent.ok ? [] : absent.workbook?.sheets.map(({ name }) => name)).toEqual([
      'Notes',
      'Hours',
      'Lists',
    ]);
  });

  it('is none where only hidden sheets hold anything, or none does', async () => {
    const very = { ...hidden, state: 'veryHidden' as const };
    expect(problemsOf(await readBook(workbook([empty, very])))).toEqual([
      'reading/only-hidden-sheets',
    ]);
    expect(problemsOf(await readBook(workbook([empty])))).toEqual(['reading/empty-workbook']);
  });

  it('has a fingerprint of its own among several, the same whether found or asked for', async () => {
    const book = workbook([notes, hours]);
    const hashOf = async (reading: Reading) => {
      const result = await readBook(book, reading);
      return result.ok ? result.value.hash : '';
    };
    const file = createHash('sha256').update(book).digest('hex');
    const sheet = (name: string) => createHash('sha256').update(`${file}\n${name}`).digest('hex');
    expect(await hashOf({})).toBe(sheet('Hours'));
    expect(await hashOf({ sheet: 'Hours' })).toBe(sheet('Hours'));
    expect(await hashOf({ sheet: 'Notes' })).toBe(sheet('Notes'));
    const alone = workbook([hours]);
    const result = await readBook(alone, { sheet: 'Hours' });
    expect(result.ok && result.value.hash).toBe(createHash('sha256').update(alone).digest('hex'));
  });
});
