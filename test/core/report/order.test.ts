import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { cellsOf, counts, reportOf, rowOf } from './report-of.ts';

const cells = [
  ...cellsOf('hiring-rate', 'gender', {
    woman: counts(5, 20),
    man: counts(10, 20),
    'Harbor/woman': counts(5, 20),
    'Harbor/man': counts(4, 8),
    'Airport/man': counts(6, 10),
    '/man': counts(0, 2),
  }),
  ...cellsOf(
    'applicant-share',
    'gender',
    { woman: counts(20, 20), man: counts(20, 20) },
    '2026-Q2',
  ),
  ...cellsOf('applicant-share', 'race', { black: counts(40, 40) }),
];

describe('the rows of a report', () => {
  const report = reportOf(cells, {}, ['project']);
  const places = report.rows.map(
    ({ metric, period, slice, grouping, group }) =>
      `${metric} ${period} ${slice.map(({ key }) => key ?? 'blank').join()} ${grouping} ${group}`,
  );

  it('come in the order of the catalogue, the periods, the slices with blank last, and the groups', () => {
    const rates = places.filter((place) => /^hiring-rate 2026-Q1 .*gender/.test(place));
    expect(rates).toEqual([
      'hiring-rate 2026-Q1  gender women',
      'hiring-rate 2026-Q1  gender men',
      'hiring-rate 2026-Q1  gender nonbinary',
      'hiring-rate 2026-Q1 Airport gender women',
      'hiring-rate 2026-Q1 Airport gender men',
      'hiring-rate 2026-Q1 Harbor gender women',
      'hiring-rate 2026-Q1 Harbor gender men',
      'hiring-rate 2026-Q1 blank gender women',
      'hiring-rate 2026-Q1 blank gender men',
    ]);
  });

  it('do not depend on the order of the cells', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cells, { minLength: cells.length }), (shuffled) => {
        expect(reportOf(shuffled, {}, ['project'])).toEqual(report);
      }),
      { numRuns: 20 },
    );
  });

  it('keep a group that a slice has nobody of, when it is in the total', () => {
    const airport = report.rows.find(
      ({ slice, group }) => slice[0]?.key === 'Airport' && group === 'women',
    );
    expect(airport).toMatchObject({ n: 0, value: null, reason: 'no-rows' });
  });

  it('say which metric is not in the catalogue', () => {
    const strange = cellsOf('height', 'gender', { woman: counts(1, 1) });
    expect(() => reportOf(strange)).toThrow('the catalogue has no height');
  });

  it('have one row per group', () => {
    expect(
      rowOf(reportOf(cellsOf('retained', 'everyone', { '': counts(3, 4) })), 'everyone').n,
    ).toBe(4);
  });
});
