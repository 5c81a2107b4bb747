import { describe, expect, it } from 'vitest';
import { ratioOfTotals } from '../../../src/core/statistics/ratio-of-totals.ts';
import { cellsOf, counts, persons, reportOf, rowOf } from './report-of.ts';
import { womensTarget } from './sample-catalogue.ts';

const hours = {
  woman: persons([10, 20, 30]),
  man: persons([100, 200, 300, 240]),
  '': persons([100]),
};
const cells = cellsOf('hours-share', 'gender', hours);

describe('a share of hours', () => {
  it('keeps hours that are not reported in the whole, with the share of the known beside it', () => {
    // 10 + 20 + 30 of 60 + 840 + 100; of the known 60 + 840.
    const women = rowOf(reportOf(cells), 'women');
    expect(women).toMatchObject({ n: 8, numerator: 60, denominator: 1000, value: 0.06 });
    expect(women.detail).toEqual({ kind: 'known-only', value: 60 / 900 });
    expect(rowOf(reportOf(cells), 'not-reported')).toMatchObject({ value: 0.1, detail: null });
  });

  it('has the interval of a ratio of totals over all persons', () => {
    const squares = 10 ** 2 + 20 ** 2 + 30 ** 2;
    const all = squares + 100 ** 2 + 200 ** 2 + 300 ** 2 + 240 ** 2 + 100 ** 2;
    const expected = ratioOfTotals({
      n: 8,
      sumX: 1000,
      sumY: 60,
      sumXX: all,
      sumXY: squares,
      sumYY: squares,
    });
    expect(rowOf(reportOf(cells), 'women').interval).toEqual({
      ...expected?.interval,
      method: 'linearised-ratio',
    });
  });

  it('has no interval when some hours came without persons', () => {
    const aggregated = { ...persons([100]), people: 0 };
    const report = reportOf(cellsOf('hours-share', 'gender', { ...hours, '': aggregated }));
    expect(rowOf(report, 'women')).toMatchObject({ n: 0, value: 0.06, interval: null });
  });

  it('is 0, not unknown, for a group that worked none of the hours', () => {
    const none = rowOf(reportOf(cells), 'nonbinary');
    expect(none).toMatchObject({ value: 0, numerator: 0, denominator: 1000, reason: null });
  });

  it('is held to its target in hours', () => {
    const report = reportOf(cells, { targets: [womensTarget()] });
    const { target } = rowOf(report, 'women');
    // 6.9 % of 1000 are 69 hours; 60 were worked.
    expect(target).toMatchObject({ met: false, shortfall: 9, shortfallUnit: 'hours' });
    expect(target?.gap).toBeCloseTo(-0.009, 12);
    expect(rowOf(report, 'men').target).toBeNull();
  });

  it('meets a target that it equals', () => {
    const exact = cellsOf('hours-share', 'gender', { woman: persons([69]), man: persons([931]) });
    const report = reportOf(exact, { targets: [womensTarget()] });
    expect(rowOf(report, 'women').target).toMatchObject({ met: true, shortfall: 0, gap: 0 });
  });
});

describe('a share of people', () => {
  const people = cellsOf('applicant-share', 'gender', {
    woman: counts(14, 14),
    man: counts(186, 186),
  });

  it('is the part of everybody, with Wilson’s interval', () => {
    const women = rowOf(reportOf(people), 'women');
    expect(women).toMatchObject({ n: 200, numerator: 14, denominator: 200, value: 0.07 });
    expect(women.interval?.method).toBe('wilson');
    expect(women.detail).toBeNull();
  });

  it('counts missing people whole, and says when it is one person', () => {
    const target = womensTarget({ metric: 'applicant-share', basisPoints: 725 });
    const result = rowOf(reportOf(people, { targets: [target] }), 'women').target;
    // 7.25 % of 200 are 14.5 people.
    expect(result).toMatchObject({ shortfall: 1, shortfallUnit: 'people', withinOnePerson: true });
  });

  it('stands beside the benchmark of the same group', () => {
    const hires = cellsOf('hire-share', 'gender', { woman: counts(1, 1), man: counts(19, 19) });
    const report = reportOf([...people, ...hires]);
    const row = report.rows.find(
      ({ metric, group }) => metric === 'hire-share' && group === 'women',
    );
    expect(row).toMatchObject({
      value: 0.05,
      benchmark: { metric: 'applicant-share', value: 0.07 },
    });
  });

  it('counts a person of two races in both groups and once in the whole', () => {
    const report = reportOf(
      cellsOf('applicant-share', 'race', {
        black: counts(3, 3),
        'black+white': counts(2, 2),
        white: counts(4, 4),
        other: counts(1, 1),
        '': counts(10, 10),
      }),
    );
    expect(rowOf(report, 'black')).toMatchObject({ numerator: 5, denominator: 20, value: 0.25 });
    expect(rowOf(report, 'white')).toMatchObject({ numerator: 6, denominator: 20 });
    // Known are 3 + 2 + 4 and the one of another race.
    expect(rowOf(report, 'black').detail).toEqual({ kind: 'known-only', value: 5 / 10 });
    expect(report.coverage[0]).toMatchObject({ known: 10, all: 20 });
  });
});

describe('a rate of hours', () => {
  it('is the part of a group’s own hours, beside the pinned reference', () => {
    const report = reportOf(
      cellsOf('apprentice-rate', 'gender', {
        woman: persons([40, 40, 40, 40, 40], [40, 40, 0, 0, 20]),
        man: persons([50, 50, 50, 50, 50], [50, 0, 0, 0, 0]),
      }),
    );
    const women = rowOf(report, 'women');
    expect(women).toMatchObject({ n: 5, numerator: 100, denominator: 200, value: 0.5 });
    expect(women.comparison).toMatchObject({
      reference: 'men',
      gapMethod: 'difference',
      pValue: null,
    });
    expect(women.comparison?.gap).toBeCloseTo(0.5 - 0.2, 12);
    expect(women.verdict).toBe('too-few-to-say');
  });
});
