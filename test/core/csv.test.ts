import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine, guardedCell, isGuarded, unguardedCell } from '../../src/core/csv.ts';
import { anyCell, runs } from '../hostile-cells.ts';

describe('a line of CSV', () => {
  it('has no cell that a spreadsheet would run, whatever its cells were', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 2, maxLength: 6 }), (cells) => {
        const { data } = Papa.parse<string[]>(csvLine(cells).slice(0, -1), {
          delimiter: ',',
          newline: '\n',
        });
        expect(data).toHaveLength(1);
        expect(data[0]?.filter(runs)).toEqual([]);
        expect(data[0]?.map(unguardedCell)).toEqual(cells);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps numbers numbers, below zero and very small ones too', () => {
    expect(csvLine([-5, -1e-7, 1 / 3, null, true])).toBe('-5,-1e-7,0.3333333333333333,,true\n');
    expect(csvLine(['-5', '+1,234.50', '-'])).toBe('-5,"+1,234.50",\'-\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['  =1+1', "'  =1+1"],
    ['"=1+1', '\'"=1+1'],
    ['\tx', "'\tx"],
    ['＝1+1', "'＝1+1"],
    ["'=1+1", "''=1+1"],
    ["O'Brien", "O'Brien"],
    ["'n Beetje", "'n Beetje"],
    ['-2+3', "'-2+3"],
    ['-23', '-23'],
  ])('guards %j as %j, and reads it back', (cell, guarded) => {
    expect(guardedCell(cell)).toBe(guarded);
    expect(unguardedCell(guarded)).toBe(cell);
  });
});

describe('a file with guarded cells', () => {
  it('is one of ours by its first two columns only', () => {
    expect(isGuarded(['plumbline_row', ' plumbline_problem', 'x'])).toBe(true);
    expect(isGuarded(['plumbline_problem', 'plumbline_row'])).toBe(false);
    expect(isGuarded(['plumbline_row'])).toBe(false);
  });
});
