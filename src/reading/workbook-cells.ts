/** The one file that knows the library that reads workbooks. Imported when the first workbook comes. */
import Papa from 'papaparse';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { cellText } from './cell-text.ts';
import { joinedBytes } from './source.ts';

export interface SheetHead {
  readonly name: string;
  readonly hidden: boolean;
  /** Its first rows in their places, blank ones too; empty where the sheet holds nothing. */
  readonly records: readonly (readonly string[])[];
}
export interface SheetCsv {
  /** In UTF-8, with commas: one record for every row of the sheet, a blank line for a blank one. */
  readonly bytes: Uint8Array;
  /** Formulas whose result is not saved, with the row of the first. */
  readonly unsaved: { readonly row: number; readonly count: number } | null;
}
type Sheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

const HEAD_ROWS = 60;
const ROWS_AT_ONCE = 5000;
const MERGED_AT_MOST = 20_000_000;

/** The beginning of every sheet with cells, in the workbook's order. Throws where the workbook is damaged. */
export async function sheetHeads(bytes: Uint8Array): Promise<readonly SheetHead[]> {
  const sheets: { name: string; hidden: boolean }[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden = false, veryHidden = false }) => {
      sheets.push({ name, hidden: hidden || veryHidden });
      return false;
    },
  });
  const heads: SheetHead[] = [];
  for (const [index, sheet] of sheets.entries()) {
    heads.push({ ...sheet, records: await firstRecords(bytes, index) });
  }
  return heads;
}

async function firstRecords(bytes: Uint8Array, sheet: number): Promise<string[][]> {
  const records: string[][] = [];
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const cells = values.map((value) =>
        cellText(value, '', { from1904: false, decimalMark: '.' }),
      );
      if (!cells.some((cell) => cell.trim() !== '')) continue;
      while (records.length < Math.min(index, HEAD_ROWS)) records.push([]);
      records.push(cells);
      if (records.length >= HEAD_ROWS) break;
    }
  } catch (error) {
    if (!isOfAChart(error)) throw error;
  }
  return records;
}

/** A sheet that is one large chart has no cells, and the library misses them. */
function isOfAChart(error: unknown): boolean {
  return error instanceof Error && error.message.includes('missing worksheet file');
}

/** A sheet as CSV. Throws where the workbook is damaged, or the sheet has more cells than fit. */
export async function sheetCsv(
  bytes: Uint8Array,
  name: string,
  decimalMark: '.' | ',',
): Promise<SheetCsv> {
  const { sheets, dateSystem } = await readXlsx(bytes, { sheets: [name], readStyles: true });
  const [sheet] = sheets;
  if (sheet === undefined) throw new RangeError(`There is no sheet ${name}.`);
  clearCovered(sheet);
  const width = usedWidth(sheet);
  const reading = { from1904: dateSystem === '1904', decimalMark };
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (let start = 0; start < sheet.rows.length; start += ROWS_AT_ONCE) {
    const rows = sheet.rows.slice(start, start + ROWS_AT_ONCE).map((cells, index) => {
      if (cells.every((value) => value === null || value === '')) return [];
      return cells.slice(0, width).map((value, column) => {
        const styled = typeof value === 'number' || value instanceof Date;
        const cell = styled ? sheet.cells?.get(`${start + index},${column}`) : undefined;
        return cellText(value, cell?.style?.numFmt ?? '', reading);
      });
    });
    parts.push(encoder.encode(`${Papa.unparse(rows, { newline: '\n' })}\n`));
  }
  return { bytes: joinedBytes(parts), unsaved: unsavedFormulas(sheet) };
}

/** Under a merged cell only its first cell is shown, whatever the others hold. */
function clearCovered({ rows, merges = [] }: Sheet): void {
  let left = MERGED_AT_MOST;
  for (const { startRow, endRow, startCol, endCol } of merges) {
    for (let row = startRow; row <= endRow && row < rows.length; row++) {
      const cells = rows[row] ?? [];
      const end = Math.min(endCol, cells.length - 1);
      left -= Math.max(1, end - startCol + 1);
      if (left < 0) throw new RangeError('Merged cells lie over each other.');
      for (let column = startCol; column <= end; column++) {
        if (row !== startRow || column !== startCol) cells[column] = null;
      }
    }
  }
}

/** Columns up to the last one with a value: cells that have only a colour or a border do not count. */
function usedWidth({ rows }: Sheet): number {
  let width = 0;
  for (const cells of rows) {
    for (let column = cells.length - 1; column >= width; column--) {
      const value = cells[column];
      if (value !== null && value !== '') width = column + 1;
    }
  }
  return width;
}

function unsavedFormulas({ cells }: Sheet): SheetCsv['unsaved'] {
  let count = 0;
  let row = Infinity;
  for (const [place, { type, value }] of cells ?? []) {
    if (type !== 'formula' || value !== null) continue;
    count++;
    row = Math.min(row, Number(place.split(',')[0]) + 1);
  }
  return count === 0 ? null : { row, count };
}
