import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/cli/nearest.ts';
import { problemLines } from '../../src/cli/problem-lines.ts';

const KNOWN = ['gender', 'gender-by-race', 'race', 'race-alone', 'veteran'];

describe('the nearest known names', () => {
  it('are those with a letter too many, too few, wrong or changed places', () => {
    for (const typed of ['genderr', 'gende', 'gander', 'gedner', 'GENDER']) {
      expect(nearest(typed, KNOWN)[0]).toBe('gender');
    }
  });

  it('are those that hold what was typed', () => {
    expect(nearest('race', ['gender-by-race', 'race-alone'])).toEqual([
      'gender-by-race',
      'race-alone',
    ]);
  });

  it('are none where nothing is like it', () => {
    expect(nearest('quarterly', KNOWN)).toEqual([]);
  });
});

describe('a line about a problem', () => {
  const problem = {
    code: 'loading/total-row',
    severity: 'rejected-row',
    place: { file: 'a.csv', column: 'Hours' },
    words: { en: 'A total.', es: 'Un total.' },
  } as const;

  it('has every row, neighbours joined', () => {
    const group = { problem, count: 6, rows: [2, 3, 4, 9, 11, 12] };
    expect(problemLines([group], 'en')).toBe(
      'a.csv, rows 2-4, 9, 11-12, column “Hours”: A total. [loading/total-row]\n',
    );
    expect(problemLines([{ ...group, rows: [7] }], 'es')).toBe(
      'a.csv, fila 7, columna “Hours”: Un total. [loading/total-row]\n',
    );
  });
});
