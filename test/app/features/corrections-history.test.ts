import { describe, expect, it } from 'vitest';
import {
  corrected,
  NOTHING_CORRECTED,
  redone,
  undone,
} from '../../../src/app/features/submissions/corrections-history.ts';
import {
  problemsLeft,
  stillWrong,
} from '../../../src/app/features/submissions/problems/problems-left.ts';
import { rightInput, textOf } from '../../../src/app/features/submissions/problems/right-input.ts';
import { stretchesOf } from '../../../src/app/features/submissions/problems/stretches.ts';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { withSkip } from '../../../src/core/intake/corrections.ts';
import type { Corrections } from '../../../src/core/intake/corrections.ts';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import type { ProblemGroup, Staged } from '../../../src/core/loading/staged.ts';

const skip = (row: number) => (before: Corrections) =>
  withSkip(before, { reason: 'x', rows: [row] });
const rowsOf = ({ present }: typeof NOTHING_CORRECTED) => present.skips.flatMap(({ rows }) => rows);

describe('the history of corrections', () => {
  it('goes back and forth any number of steps', () => {
    const three = [4, 7, 9].reduce((sum, row) => corrected(sum, skip(row)), NOTHING_CORRECTED);
    expect(rowsOf(three)).toEqual([4, 7, 9]);
    const back = undone(undone(three));
    expect(rowsOf(back)).toEqual([4]);
    expect(rowsOf(undone(back))).toEqual([]);
    expect(redone(redone(back))).toEqual(three);
  });

  it('stays where it is at either end', () => {
    expect(undone(NOTHING_CORRECTED)).toBe(NOTHING_CORRECTED);
    const one = corrected(NOTHING_CORRECTED, skip(4));
    expect(redone(one)).toBe(one);
  });

  it('forgets what was undone when something else is corrected', () => {
    const other = corrected(undone(corrected(NOTHING_CORRECTED, skip(4))), skip(5));
    expect(rowsOf(other)).toEqual([5]);
    expect(redone(other)).toBe(other);
  });
});

const group = (severity: ProblemGroup['problem']['severity'], rows: readonly number[]) => ({
  problem: { code: 'x/y', severity, place: {}, words: { en: '', es: '' } },
  count: rows.length,
  rows,
});
const staged = {
  groups: [group('rejected-row', [3, 4]), group('rejected-row', [4]), group('warning', [8, 9])],
} as unknown as Staged;

describe('what is left', () => {
  it('are the problems of rejected rows, not the warnings', () => {
    expect(problemsLeft(staged)).toBe(3);
  });
  it('still wrong are those of the corrected rows that are rejected', () => {
    expect(stillWrong(staged, [2, 3, 4, 8])).toBe(2);
  });
  it.each([
    [[], ''],
    [[3], '3'],
    [[3, 4, 5, 9], '3–5, 9'],
    [[1, 3, 5], '1, 3, 5'],
  ])('the rows %j are written %s', (rows, words) => {
    expect(stretchesOf(rows)).toBe(words);
  });
});

describe('the right value of a cell is given', () => {
  const record = catalogue.records.find(({ id }) => id === 'hours');
  const recipe: Recipe = {
    plumblineRecipe: 1,
    kind: 'hours',
    reading: { decimalMark: ',' },
    fields: {
      period_end: { column: 'Week ending' },
      worker_class: { column: 'Class' },
      trade: { column: 'Craft' },
      hours: { sum: ['ST', 'OT'] },
      race: { columns: [{ column: 'White', code: 'white' }] },
    },
  };
  it.each([
    ['Week ending', 'date', false],
    ['Class', 'code', true],
    ['Craft', 'text', true],
    ['OT', 'number', true],
    ['White', 'text', true],
    ['Nowhere', 'text', true],
  ])('in the column %s as a %s', (column, kind, optional) => {
    const input = rightInput(record, recipe, column);
    expect([input.kind, input.optional]).toEqual([kind, optional]);
  });

  it('with the decimal mark of the file, and a code as not reported where it is left empty', () => {
    const number = rightInput(record, recipe, 'ST');
    expect(number.kind === 'number' && number.decimalMark).toBe(',');
    expect([textOf(number, ' 7,5 '), textOf(number, ''), textOf(number, null)]).toEqual([
      '7,5',
      undefined,
      '',
    ]);
    expect(textOf(rightInput(record, recipe, 'Class'), null)).toBe('not reported');
  });
});
