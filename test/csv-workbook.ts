/** A CSV file as a person would have it in Excel: dates and numbers are dates and numbers there. */
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';

/** Each text is a sheet, by name. Days are shown as 7/31/2026. */
export async function csvWorkbook(sheets: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, csv]) => {
      const { data } = Papa.parse<string[]>(csv.trimEnd());
      const days = (data[1] ?? []).map((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
      return {
        name,
        rows: data.map((row) => row.map(cellOf)),
        columns: days.map((isDay) => (isDay ? { numFmt: 'm/d/yyyy' } : {})),
      };
    }),
  });
}

function cellOf(text: string): string | number | Date | null {
  if (text === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(`${text}T00:00:00Z`);
  return String(Number(text)) === text ? Number(text) : text;
}
