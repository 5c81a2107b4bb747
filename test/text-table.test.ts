import { describe, expect, it } from 'vitest';
import { textColumns, textTable } from './text-table.ts';

describe('a text table', () => {
  it('is a header and rows, trimmed, with empty cells blank', () => {
    const text = `
      worker_key | gender | hours
      a1         | woman  | 40
      a2         |        | 7.25
    `;
    expect(textTable(text)).toEqual([
      { worker_key: 'a1', gender: 'woman', hours: '40' },
      { worker_key: 'a2', gender: null, hours: '7.25' },
    ]);
    expect(textColumns(text)).toEqual(['worker_key', 'gender', 'hours']);
  });

  it('refuses a row with another number of cells than the header', () => {
    expect(() => textTable('a | b\n1 | 2 | 3')).toThrow('row 1 has 3 cells for 2 columns');
  });
});
