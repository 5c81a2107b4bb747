import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/core/definition/target.ts';
import { parsePeriod } from '../../../src/core/query/period.ts';
import { type Place, targetFor } from '../../../src/core/targets/target-for.ts';
import { womensTarget } from '../report/sample-catalogue.ts';

const quarter = parsePeriod('2026-Q1') ?? { id: '', start: '', end: '' };
const place = (changes: Partial<Place> = {}): Place => ({
  metric: 'hours-share',
  grouping: 'gender',
  group: 'women',
  period: quarter,
  slice: [],
  filters: {},
  ...changes,
});
const harbor = [{ dimension: 'project', key: 'Harbor' }] as const;
const idAt = (targets: readonly Target[], changes: Partial<Place> = {}): string | null =>
  targetFor(targets, place(changes))?.target.id ?? null;

describe('which target applies', () => {
  const whole = womensTarget({ id: 'whole' });
  const each = womensTarget({ id: 'each', basisPoints: 700, scope: { each: 'project' } });
  const only = womensTarget({
    id: 'only',
    basisPoints: 1200,
    scope: { only: { project: ['Harbor'] } },
  });

  it('is that of its own metric, grouping and group', () => {
    expect(idAt([whole])).toBe('whole');
    expect(idAt([whole], { metric: 'people-share' })).toBeNull();
    expect(idAt([whole], { group: 'men' })).toBeNull();
    expect(idAt([whole], { grouping: 'race' })).toBeNull();
  });

  it('is the most specific: a named place before each place before the whole program', () => {
    expect(idAt([whole, each, only], { slice: harbor })).toBe('only');
    expect(idAt([whole, each, only], { slice: [{ dimension: 'project', key: 'Airport' }] })).toBe(
      'each',
    );
    expect(idAt([whole, each, only])).toBe('whole');
    expect(idAt([each, only])).toBeNull();
  });

  it('is that of the whole program where a breakdown has none of its own', () => {
    expect(idAt([whole], { slice: harbor })).toBe('whole');
  });

  it('takes a filter to one place as that place', () => {
    expect(idAt([whole, only], { filters: { project: ['Harbor'] } })).toBe('only');
    expect(idAt([whole, only, each], { filters: { project: ['Harbor', 'Airport'] } })).toBe(
      'whole',
    );
  });

  it('never takes a blank place as a place', () => {
    expect(idAt([each], { slice: [{ dimension: 'project', key: null }] })).toBeNull();
  });

  it('needs every dimension of its scope', () => {
    const apprentices = womensTarget({
      id: 'apprentices',
      scope: { only: { project: ['Harbor'], 'worker-class': ['apprentice'] } },
    });
    expect(idAt([apprentices, only], { slice: harbor })).toBe('only');
    const slice = [...harbor, { dimension: 'worker-class', key: 'apprentice' } as const];
    expect(idAt([apprentices, only], { slice })).toBe('apprentices');
  });
});

describe('when a target applies', () => {
  const dated = (validFrom?: string, validTo?: string): string | null =>
    idAt([
      womensTarget({
        ...(validFrom === undefined ? {} : { validFrom }),
        ...(validTo === undefined ? {} : { validTo }),
      }),
    ]);

  it('is when it is in force on the last day of the period', () => {
    expect(dated('2026-03-31')).toBe('women-6.9');
    expect(dated('2026-04-01')).toBeNull();
    expect(dated(undefined, '2026-03-31')).toBeNull();
    expect(dated('2025-01-01', '2026-04-01')).toBe('women-6.9');
  });

  it('steps from one value to the next', () => {
    const steps = [
      womensTarget({ id: 'first', validTo: '2026-01-01' }),
      womensTarget({ id: 'second', basisPoints: 800, validFrom: '2026-01-01' }),
    ];
    const before = parsePeriod('2025-Q4') ?? quarter;
    expect(idAt(steps, { period: before })).toBe('first');
    expect(idAt(steps)).toBe('second');
  });
});

describe('two targets that are as specific', () => {
  it('give the higher one and name the other', () => {
    const targets = [womensTarget({ id: 'low' }), womensTarget({ id: 'high', basisPoints: 1200 })];
    const found = targetFor(targets, place());
    expect(found?.target.id).toBe('high');
    expect(found?.tied.map(({ id }) => id)).toEqual(['low']);
  });

  it('are no tie when they ask for the same', () => {
    const found = targetFor([womensTarget({ id: 'b' }), womensTarget({ id: 'a' })], place());
    expect(found).toMatchObject({ target: { id: 'a' }, tied: [] });
  });
});
