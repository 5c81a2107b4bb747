import { describe, expect, it } from 'vitest';
import { cellsOf, counts, reportOf, rowOf } from './report-of.ts';

const hiring = (terms: Parameters<typeof cellsOf>[2]) =>
  reportOf(cellsOf('hiring-rate', 'gender', terms));

describe('a selection rate', () => {
  it('is compared with the group that has the highest rate', () => {
    const report = hiring({ woman: counts(45, 100), man: counts(60, 100) });
    const women = rowOf(report, 'women');
    expect(women).toMatchObject({ n: 100, numerator: 45, denominator: 100, value: 0.45 });
    expect(women.comparison).toMatchObject({
      reference: 'men',
      ratio: 0.45 / 0.6,
      belowFourFifths: true,
      onePersonFlip: false,
      gapMethod: 'newcombe',
    });
    expect(women.comparison?.gap).toBeCloseTo(-0.15, 12);
    expect(women.comparison?.pMethod).toBe('two-sd');
    expect(women.verdict).toBe('look-into-this');
    expect(rowOf(report, 'men')).toMatchObject({ comparison: null, verdict: null });
  });

  it('is not below four fifths at exactly four fifths', () => {
    const women = rowOf(hiring({ woman: counts(48, 100), man: counts(60, 100) }), 'women');
    expect(women.comparison?.belowFourFifths).toBe(false);
  });

  it('never takes fewer than 5 people, nor under 2 % of the known pool, as reference', () => {
    const report = hiring({
      woman: counts(30, 100),
      man: counts(50, 400),
      nonbinary: counts(4, 4),
      declined: counts(9, 9),
      '': counts(50, 50),
    });
    expect(rowOf(report, 'men').comparison?.reference).toBe('women');
    // 5 of 1005 known people are 0.5 %.
    const large = hiring({
      woman: counts(5, 5),
      man: counts(100, 500),
      nonbinary: counts(400, 500),
    });
    expect(rowOf(large, 'women').comparison?.reference).toBe('nonbinary');
  });

  it('has no rate for nobody, no interval and no comparison under 5, and no verdict under 10', () => {
    const report = hiring({ woman: counts(1, 4), man: counts(8, 20), nonbinary: counts(2, 9) });
    expect(rowOf(report, 'women')).toMatchObject({
      value: 0.25,
      interval: null,
      comparison: null,
      verdict: null,
    });
    expect(rowOf(report, 'nonbinary')).toMatchObject({ verdict: 'too-few-to-say' });
    expect(rowOf(report, 'nonbinary').interval?.method).toBe('wilson');
    expect(rowOf(report, 'nonbinary').comparison?.reference).toBe('men');
    const empty = hiring({ man: counts(8, 20) });
    expect(rowOf(empty, 'women')).toMatchObject({ n: 0, value: null, reason: 'no-rows' });
  });

  it('asks for as many people as the program says before it gives a verdict', () => {
    const cells = cellsOf('hiring-rate', 'gender', { woman: counts(2, 15), man: counts(15, 20) });
    const strict = reportOf(cells, { thresholds: { enough: 20, coverage: 0.8 } });
    expect(rowOf(reportOf(cells), 'women').verdict).toBe('look-into-this');
    expect(rowOf(strict, 'women').verdict).toBe('too-few-to-say');
  });

  it('shows declined and not reported and never compares them', () => {
    const report = hiring({
      woman: counts(45, 100),
      man: counts(60, 100),
      declined: counts(3, 30),
      '': counts(2, 40),
    });
    for (const group of ['declined', 'not-reported']) {
      expect(rowOf(report, group)).toMatchObject({ comparison: null, verdict: null, target: null });
    }
    expect(report.rows.map(({ group }) => group)).toEqual([
      'women',
      'men',
      'nonbinary',
      'declined',
      'not-reported',
    ]);
    expect(report.coverage).toEqual([
      {
        metric: 'hiring-rate',
        period: '2026-Q1',
        slice: [],
        grouping: 'gender',
        known: 200,
        all: 270,
      },
    ]);
  });
});

describe('a rate beside a pinned reference', () => {
  const cells = cellsOf('retained', 'gender', { woman: counts(70, 100), man: counts(90, 100) });

  it('has a gap and a test and no four-fifths rule', () => {
    const women = rowOf(reportOf(cells), 'women');
    expect(women.comparison).toMatchObject({
      reference: 'men',
      belowFourFifths: null,
      onePersonFlip: null,
    });
    expect(women.comparison?.gap).toBeCloseTo(-0.2, 12);
    expect(women.verdict).toBeNull();
  });

  it('takes the reference of the program before that of the grouping', () => {
    const report = reportOf(cells, { references: { gender: 'women' } });
    expect(rowOf(report, 'men').comparison?.reference).toBe('women');
    expect(rowOf(report, 'women').comparison).toBeNull();
  });

  it('has no difference to speak of when the interval of the gap covers nothing', () => {
    const close = cellsOf('retained', 'gender', { woman: counts(9, 10), man: counts(18, 20) });
    expect(rowOf(reportOf(close), 'women').verdict).toBe('no-difference');
  });
});

describe('a rate that needs a setting', () => {
  const cells = cellsOf('above-wage', 'gender', { woman: counts(5, 20), man: counts(9, 20) });

  it('is not estimable until the committee has entered it', () => {
    expect(rowOf(reportOf(cells), 'women')).toMatchObject({ value: null, reason: 'no-setting' });
    const set = reportOf(cells, { settings: { 'family-sustaining-wage': 30 } });
    expect(rowOf(set, 'women').value).toBe(0.25);
  });
});
