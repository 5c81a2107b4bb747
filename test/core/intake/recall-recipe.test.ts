import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { recallRecipe } from '../../../src/core/intake/recall-recipe.ts';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import { inspectTable } from './intake-bench.ts';

const NOTHING = {
  newColumns: [],
  goneColumns: [],
  moved: [],
  lost: [],
  days: [],
  dateFormats: [],
  decimalMark: false,
};

function recalled(before: { recipe: Recipe; headers: readonly string[] }, table: string) {
  const kind = catalogue.records.find(({ id }) => id === before.recipe.kind);
  if (kind === undefined) throw new Error('No such kind.');
  return recallRecipe(inspectTable(table), before, kind);
}

const HEADERS = ['Datum A', 'Firm', 'Craft', 'Hrs'];
const BEFORE: Recipe = {
  plumblineRecipe: 1,
  kind: 'hours',
  reading: { headerRow: 4, encoding: 'macintosh', decimalMark: '.' },
  fields: {
    period_end: { column: 'Datum A', dateFormat: 'DD/MM/YYYY' },
    employer: { column: 'Firm' },
    trade: { column: 'Craft', values: { X1: null } },
    hours: { column: 'Hrs' },
  },
};

describe('a recipe of last time', () => {
  it('is taken whole where the header is the same, in another order and case', () => {
    const { recipe, changes } = recalled(
      { recipe: BEFORE, headers: HEADERS },
      'FIRM | datum a | hrs | craft\nX | 30/09/2026 | 8.5 | X1',
    );
    expect(recipe.fields).toEqual({
      period_end: { column: 'datum a', dateFormat: 'DD/MM/YYYY' },
      employer: { column: 'FIRM' },
      trade: { column: 'craft', values: { X1: null } },
      hours: { column: 'hrs' },
    });
    expect(changes).toEqual(NOTHING);
  });

  it('carries neither the line of the header nor the encoding over', () => {
    const { recipe } = recalled(
      { recipe: BEFORE, headers: HEADERS },
      'Datum A | Firm | Craft | Hrs\n30/09/2026 | X | Y | 8',
    );
    expect(recipe.reading).toEqual({ decimalMark: '.' });
  });

  it('settles dates that may be either, and gives way to dates that prove another format', () => {
    const either = 'Datum A | Firm | Craft | Hrs\n05/06/2026 | X | Y | 8';
    const other = 'Datum A | Firm | Craft | Hrs\n09/30/2026 | X | Y | 8';
    const before = { recipe: BEFORE, headers: HEADERS };
    expect(recalled(before, either).recipe.fields['period_end']).toEqual({
      column: 'Datum A',
      dateFormat: 'DD/MM/YYYY',
    });
    expect(recalled(before, other).recipe.fields['period_end']).toEqual({
      column: 'Datum A',
      dateFormat: 'MM/DD/YYYY',
    });
    expect(recalled(before, other).changes.dateFormats).toEqual(['period_end']);
  });

  it('leaves the format open where the values allow two others', () => {
    const { recipe, changes } = recalled(
      {
        recipe: {
          ...BEFORE,
          fields: { period_end: { column: 'Datum A', dateFormat: 'YYYYMMDD' } },
        },
        headers: HEADERS,
      },
      'Datum A | Firm | Craft | Hrs\n05/06/2026 | X | Y | 8',
    );
    expect(recipe.fields['period_end']).toEqual({ column: 'Datum A' });
    expect(changes.dateFormats).toEqual(['period_end']);
  });

  it('never carries over a day that was typed for every row, but keeps other texts', () => {
    const { recipe, changes } = recalled(
      {
        recipe: {
          plumblineRecipe: 1,
          kind: 'hours',
          fields: {
            period_end: { constant: '2026-06-30' },
            project: { constant: 'Harbor Bridge' },
            hours: { column: 'Hrs' },
          },
        },
        headers: ['Hrs'],
      },
      'Hrs | Note\n8 | x',
    );
    expect(recipe.fields).toEqual({
      project: { constant: 'Harbor Bridge' },
      hours: { column: 'Hrs' },
    });
    expect(changes).toEqual({ ...NOTHING, days: ['period_end'], newColumns: ['Note'] });
  });

  it('says which field reads another column now, and which has none any more', () => {
    const { recipe, changes } = recalled(
      { recipe: BEFORE, headers: HEADERS },
      'Datum A | Firm | Total Hours\n30/09/2026 | X | 8',
    );
    expect(recipe.fields['hours']).toEqual({ column: 'Total Hours' });
    expect(changes).toEqual({
      ...NOTHING,
      newColumns: ['Total Hours'],
      goneColumns: ['Craft', 'Hrs'],
      moved: [{ field: 'hours', from: ['Hrs'], to: ['Total Hours'] }],
      lost: ['trade'],
    });
  });

  it('reads a new column that is known, and leaves a column out that was left out before', () => {
    const { recipe } = recalled(
      { recipe: BEFORE, headers: [...HEADERS, 'Project'] },
      'Datum A | Firm | Craft | Hrs | Project | Gender\n30/09/2026 | X | Y | 8 | P | F',
    );
    expect(recipe.fields['gender']).toEqual({ column: 'Gender' });
    expect(recipe.fields['project']).toBeUndefined();
  });

  it('keeps the parts of a sum and of several race columns that are still there', () => {
    const { recipe, changes } = recalled(
      {
        recipe: {
          plumblineRecipe: 1,
          kind: 'hours',
          fields: { hours: { sum: ['A1', 'A2'] } },
        },
        headers: ['A1', 'A2'],
      },
      'A1 | B\n8 | x',
    );
    expect(recipe.fields['hours']).toEqual({ sum: ['A1'] });
    expect(changes.moved).toEqual([{ field: 'hours', from: ['A1', 'A2'], to: ['A1'] }]);
  });

  it('keeps its decimal mark where no number says another', () => {
    const comma: Recipe = { ...BEFORE, reading: { decimalMark: ',' } };
    const table = (hours: string) => `Datum A | Firm | Craft | Hrs\n30/09/2026 | X | Y | ${hours}`;
    const mark = (hours: string) => {
      const { recipe, changes } = recalled({ recipe: comma, headers: HEADERS }, table(hours));
      return [recipe.reading?.decimalMark, changes.decimalMark];
    };
    expect(mark('1,250')).toEqual([',', false]);
    expect(mark('12.5')).toEqual(['.', true]);
  });

  it('never reads a column that holds names, whatever was read last time', () => {
    const { recipe, changes } = recalled(
      {
        recipe: {
          plumblineRecipe: 1,
          kind: 'workers',
          fields: { worker_key: { column: 'Employee Name' } },
        },
        headers: ['Employee Name'],
      },
      'Employee Name | ID\nMary Jones | 7',
    );
    expect(JSON.stringify(recipe)).not.toContain('Employee Name');
    expect(changes.goneColumns).toEqual([]);
  });
});
