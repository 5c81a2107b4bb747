import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { numberCell, tableAsCsv, textCell } from '../src/app/charts/figure/figure-table.ts';
import { catalogue } from '../src/catalogue/catalogue.ts';
import type { Column } from '../src/core/definition/record-kind.ts';
import { dictionaryText, templateText } from '../src/core/intake/templates.ts';
import { csv, folderWith } from './cli/command-line.ts';
import { anyCell, runs } from './hostile-cells.ts';

/** The cells of a CSV text that a spreadsheet would run. */
function running(text: string): readonly string[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return Papa.parse<string[]>(text, { delimiter: ',', newline }).data.flat().filter(runs);
}

describe('no cell runs in a spreadsheet', () => {
  it('of a figure, its titles included', () => {
    fc.assert(
      fc.property(
        anyCell,
        anyCell,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (title, text, number) => {
          const written = tableAsCsv({
            caption: title,
            columns: [
              { title, numeric: false },
              { title: text, numeric: true },
            ],
            rows: [
              [textCell(text), numberCell(number, String, '')],
              [textCell(title), textCell(text)],
            ],
          });
          expect(running(written)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of an empty file to fill in, or of the list of all columns, whatever the columns are called', () => {
    fc.assert(
      fc.property(anyCell, (name) => {
        const words = { en: name, es: name };
        const column: Column = { type: 'text', title: words, aliases: [] };
        const [kind] = catalogue.records;
        if (kind === undefined) throw new Error('There is no kind of record.');
        const named = { ...kind, title: words, columns: { [name]: column } };
        expect(running(templateText(named))).toEqual([]);
        expect(running(dictionaryText([named], 'en'))).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(running(dictionaryText(catalogue.records, 'es'))).toEqual([]);
  });

  it('of a report whose firms are called like formulas', async () => {
    const firms = ['=1+1', '@SUM(A1)', '-2+3', '＝1+1', '+x'];
    const rows = firms.map(
      (firm, place) => `2026-07-31 | Bridge | ${firm} | Carpenter | W${place} | 100 | woman`,
    );
    const header = 'period_end | project | employer | trade | worker_key | hours | gender';
    const folder = folderWith({ 'hours.csv': csv([header, ...rows].join('\n')) });
    const asked = [
      '--metric',
      'hours-share',
      '--by',
      'gender',
      '--slice',
      'employer',
      '--format',
      'csv',
    ];
    const { out } = await folder.run('report', 'hours.csv', ...asked);
    for (const firm of firms) expect(out).toContain(`'${firm}`);
    expect(running(out)).toEqual([]);
  });
});
