import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { quartersBetween } from '../../../src/core/query/period.ts';
import { planQuery, statementsOf } from '../../../src/core/query/plan.ts';
import type { Request } from '../../../src/core/query/request.ts';

const SETTINGS = { 'family-sustaining-wage': 30, 'regional-median-wage': 35 };
const everything: Request = {
  metrics: catalogue.metrics.map(({ id }) => id),
  groupings: catalogue.groupings.map(({ id }) => id),
  slices: ['project', 'employer'],
  periods: quartersBetween('2026-01-01', '2026-12-31'),
  filters: {},
  asOf: '2026-12-31',
};
const textOf = (request: Request) =>
  statementsOf(planQuery(catalogue, request, SETTINGS))
    .map(({ sql }) => sql)
    .join('\n');

describe('the plan of a request', () => {
  it('answers every metric', () => {
    const { parts } = planQuery(catalogue, everything, SETTINGS);
    const answered = new Set(parts.flatMap(({ answers }) => answers.map(({ metric }) => metric)));
    expect([...answered].sort()).toEqual([...everything.metrics].sort());
  });

  it('has one statement for each record and kind of terms, however many metrics there are', () => {
    const { parts } = planQuery(catalogue, everything, SETTINGS);
    const applicants = parts.filter(({ fact }) => fact === 'applicants');
    const kinds = applicants.map(({ answers }) => answers[0]?.terms.kind);
    expect(applicants.reduce((sum, { answers }) => sum + answers.length, 0)).toBeGreaterThan(8);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const fact of new Set(parts.map((part) => part.fact)))
      expect(parts.filter((part) => part.fact === fact).length, fact).toBeLessThanOrEqual(3);
  });

  it('is the same text every time, and does not divide', () => {
    expect(textOf(everything)).toBe(textOf(structuredClone(everything)));
    expect(textOf(everything)).not.toContain('/');
  });

  it('asks once for metrics and groupings with the same columns', () => {
    const request = { ...everything, metrics: ['hiring-rate', 'hiring-rate'], slices: [] };
    const [part, ...others] = planQuery(catalogue, request, SETTINGS).parts;
    expect(others).toEqual([]);
    expect(part?.answers).toHaveLength(1);
    const race = part?.groupingSets.find(({ groupings }) => groupings.includes('race'));
    expect(race?.groupings).toEqual(expect.arrayContaining(['race', 'race-alone']));
  });

  it('leaves out a metric whose amount the committee has not entered', () => {
    const request = { ...everything, metrics: ['family-sustaining-wage-rate', 'hiring-rate'] };
    const answered = planQuery(catalogue, request, {}).parts.flatMap(({ answers }) =>
      answers.map(({ metric }) => metric),
    );
    expect(answered).toEqual(['hiring-rate']);
  });

  it('has nothing to count where the record lacks a dimension that is filtered', () => {
    const metrics = ['hours-share'];
    const filters = { source: ['walk-in'] };
    expect(planQuery(catalogue, { ...everything, metrics, filters }, SETTINGS).parts).toEqual([]);
  });

  it('gives totals only where the record lacks a dimension of the breakdown', () => {
    const request: Request = { ...everything, metrics: ['hours-share'], slices: ['source'] };
    const [part] = planQuery(catalogue, request, SETTINGS).parts;
    expect(part?.sliceCount).toBe(0);
  });

  it('has no statement without a period', () => {
    expect(planQuery(catalogue, { ...everything, periods: [] }, SETTINGS).parts).toEqual([]);
  });

  it('refuses metrics and groupings that the catalogue does not have', () => {
    const wrongMetric = { ...everything, metrics: ['luck'] };
    const wrongGrouping = { ...everything, groupings: ['height'] };
    expect(() => planQuery(catalogue, wrongMetric, SETTINGS)).toThrow('no metric luck');
    expect(() => planQuery(catalogue, wrongGrouping, SETTINGS)).toThrow('no grouping height');
  });

  it('refuses a metric on hours that does not say that they are of the period', () => {
    const metrics = catalogue.metrics.map((metric) =>
      metric.id === 'hours-share' ? { ...metric, where: { all: [] } } : metric,
    );
    const request = { ...everything, metrics: ['hours-share'] };
    expect(() => planQuery({ ...catalogue, metrics }, request, SETTINGS)).toThrow(
      'hours-share has to say that the worked_on lies in the period',
    );
  });
});
