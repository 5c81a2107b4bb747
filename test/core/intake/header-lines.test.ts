import { describe, expect, it } from 'vitest';
import { inspectTable } from './intake-bench.ts';

const headersOf = (table: string) => {
  const { headerRow, headerRows, headers } = inspectTable(table);
  return { headerRow, headerRows, headers };
};

describe('a header of two lines', () => {
  it('joins a group heading with the names below it, to the right as far as it holds', () => {
    const table = `
      Hours of September
      Week Ending | Contractor | Emp ID | Hours |    | Sex
                  |            |        | ST    | OT |
      2026-09-13  | X          | a      | 40    | 2  | F`;
    expect(headersOf(table)).toEqual({
      headerRow: 3,
      headerRows: 2,
      headers: ['Week Ending', 'Contractor', 'Emp ID', 'Hours ST', 'Hours OT', 'Sex'],
    });
    const fields = inspectTable(table).recipe?.fields;
    expect(fields?.['hours_st']).toEqual({ column: 'Hours ST' });
    expect(fields?.['hours_ot']).toEqual({ column: 'Hours OT' });
    expect(fields?.['hours']).toBeUndefined();
  });

  it('tells apart names that repeat under different groups', () => {
    const table = `
                  |            |       | Journey |        | Apprentice |
      Week Ending | Contractor | Trade | Hours   | Women  | Hours      | Women
      2026-09-13  | X          | Steel | 40      | 2      | 8          | 1`;
    expect(headersOf(table).headers.slice(3)).toEqual([
      'Journey Hours',
      'Journey Women',
      'Apprentice Hours',
      'Apprentice Women',
    ]);
  });

  it.each([
    [
      'a title line above whole names',
      'Tunnel | payroll\nWeek Ending | Contractor | Emp ID | Hours\n2026-09-13 | X | a | 8',
      2,
    ],
    [
      'groups above names that are known without them',
      '| Worker | | Work |\nWeek Ending | Emp ID | Sex | Hours | Contractor\n2026-09-13 | a | F | 8 | X',
      2,
    ],
    [
      'a first row of words only, with a value in the column that has no name',
      'Emp ID | Sex | Race |\nabc | F | White | note\nabd | M | Black | note',
      1,
    ],
    ['names alone', 'Emp ID | Sex\nabc | F\nabd | M', 1],
  ])('is not seen in %s', (_, table, row) => {
    expect(headersOf(table)).toMatchObject({ headerRow: row, headerRows: 1 });
  });

  it('is taken from the recipe, and kept in the recipe that is made', () => {
    const table = 'A | B |\n x | y | z\n 1 | 2 | 3';
    const recipe = {
      plumblineRecipe: 1,
      kind: 'hours',
      reading: { headerRow: 2, headerRows: 2 },
      fields: { employer: { column: 'A x' } },
    } as const;
    const found = inspectTable(table, recipe);
    expect(found.headers).toEqual(['A x', 'B y', 'B z']);
    expect(found.recipe?.reading).toMatchObject({ headerRow: 2, headerRows: 2 });
    expect(inspectTable(table, { ...recipe, reading: { headerRow: 1 } }).headers[0]).toBe('A');
  });
});
