/** How a workbook is got at: here and now, or in a place that can be ended while it unpacks. */
import type { SheetCsv, SheetHead } from './workbook-cells.ts';

export interface OpenBook {
  /** Throws where the workbook is damaged, as `csv` does. */
  heads(): Promise<readonly SheetHead[]>;
  csv(sheet: string, decimalMark: '.' | ','): Promise<SheetCsv>;
  /** Frees it; what is still being unpacked is dropped. */
  close(): void;
}
/** The bytes belong to the book from now on. */
export type OpenBooks = (bytes: Uint8Array) => Promise<OpenBook>;

/** Opens it where this runs: nothing else has a turn while a sheet is unpacked. */
export async function openBookHere(bytes: Uint8Array): Promise<OpenBook> {
  const library = await import('./workbook-cells.ts');
  return {
    heads: () => library.sheetHeads(bytes),
    csv: (sheet, decimalMark) => library.sheetCsv(bytes, sheet, decimalMark),
    close: () => undefined,
  };
}
