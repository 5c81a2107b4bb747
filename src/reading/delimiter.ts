import Papa from 'papaparse';
import type { TableHead } from '../core/intake/inspection.ts';

export type Delimiter = TableHead['delimiter'];
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** The delimiter under which most records have the same number of cells; a comma when none has two. */
export function detectDelimiter(text: string, quoteChar: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = regularity(text, delimiter, quoteChar);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Records of the most frequent width, weighed by that width; 0 when it is 1. */
function regularity(text: string, delimiter: Delimiter, quoteChar: string): number {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    newline: '\n',
    preview: 60,
  });
  const widths = new Map<number, number>();
  for (const record of data) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of widths) {
    if (width > 1) best = Math.max(best, count * (1 - 1 / width) + width / 1000);
  }
  return best;
}
