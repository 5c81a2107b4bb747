import { describe, expect, it } from 'vitest';
import {
  numberCell,
  tableAsCsv,
  textCell,
  type FigureTable,
} from '../../../src/app/charts/figure/figure-table.ts';

function tableOf(...cells: readonly string[]): FigureTable {
  return {
    caption: 'A table',
    columns: [{ title: 'Group', numeric: false }],
    rows: cells.map((text) => [textCell(text)]),
  };
}

describe('the CSV file of a figure', () => {
  it('holds numbers in full precision and text as shown', () => {
    const csv = tableAsCsv({
      caption: 'Hours',
      columns: [
        { title: 'Group', numeric: false },
        { title: 'Value', numeric: true },
      ],
      rows: [
        [textCell('Women'), numberCell(1 / 3, () => '33.3%', 'none')],
        [textCell('Men'), numberCell(null, () => '', 'too few')],
      ],
    });
    expect(csv).toBe('Group,Value\r\nWomen,0.3333333333333333\r\nMen,too few\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(tableAsCsv(tableOf('Smith, "Sons"\nand Co'))).toBe(
      'Group\r\n"Smith, ""Sons""\nand Co"\r\n',
    );
  });
});
