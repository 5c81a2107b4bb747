import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Predicate } from '../../../src/core/definition/predicate.ts';
import { shapeOf } from '../../../src/core/query/fact-shape.ts';
import { predicateSql } from '../../../src/core/query/predicate-sql.ts';

const scope = {
  shape: shapeOf(catalogue, 'employment'),
  asOf: '2026-09-30',
  settings: {},
  datedByPeriod: false,
};
const sql = (predicate: Predicate) => predicateSql(predicate, scope);

describe('a predicate as SQL', () => {
  it('is two-valued: a comparison with an empty cell is false, and its opposite true', () => {
    const lefts: Predicate = { column: 'end_reason', is: ['layoff'] };
    expect(sql(lefts)).toBe(`coalesce(f."end_reason" IN ('layoff'), false)`);
    expect(sql({ not: lefts })).toBe(`(NOT coalesce(f."end_reason" IN ('layoff'), false))`);
  });

  it('of no conditions is true for all of them and false for any of them', () => {
    expect(sql({ all: [] })).toBe('true');
    expect(sql({ any: [] })).toBe('false');
    expect(sql({ column: 'end_reason', is: [] })).toBe(`coalesce(f."end_reason" IN (NULL), false)`);
  });

  it('doubles the quotes in a value, so that no value can end its text', () => {
    const name = `'); DROP TABLE rows_hours; --`;
    expect(sql({ column: 'employer', is: [name] })).toBe(
      `coalesce(f."employer" IN ('''); DROP TABLE rows_hours; --'), false)`,
    );
    expect(sql({ column: 'employer', is: ['a\0b'] })).toBe(
      `coalesce(f."employer" IN (('a' || chr(0) || 'b')), false)`,
    );
  });

  it('names only columns and events of its record', () => {
    expect(() => sql({ column: 'employer" OR true --', known: true })).toThrow('has no column');
    expect(() => sql({ column: 'hours', known: true })).toThrow('employment has no column hours');
    expect(() => sql({ event: 'hired', inPeriod: true })).toThrow('employment has no event hired');
  });

  it('does not read "declined" as known', () => {
    expect(sql({ column: 'gender', known: true })).toBe(
      `coalesce(f."gender" <> 'declined', false)`,
    );
    expect(sql({ column: 'started_on', known: true })).toBe('(f."started_on" IS NOT NULL)');
  });

  it('needs the amounts that the committee has to enter', () => {
    const predicate: Predicate = {
      column: 'tenure_days',
      atLeast: { setting: 'family-sustaining-wage' },
    };
    expect(() => sql(predicate)).toThrow('family-sustaining-wage is missing');
    expect(
      predicateSql(predicate, { ...scope, settings: { 'family-sustaining-wage': 31.5 } }),
    ).toBe(`coalesce(f."tenure_days" >= CAST('31.5' AS DOUBLE), false)`);
  });

  it('takes only ISO dates as a day', () => {
    const predicate: Predicate = { column: 'started_on', onOrBefore: 'as-of' };
    expect(sql(predicate)).toBe(`coalesce(f."started_on" <= DATE '2026-09-30', false)`);
    expect(() => predicateSql(predicate, { ...scope, asOf: `1'` })).toThrow('Not an ISO date');
  });
});
