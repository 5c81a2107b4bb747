import { describe, expect, it } from 'vitest';
import {
  contributionItems,
  contributionTable,
} from '../../../src/app/charts/contribution/contribution-model.ts';
import { distributionItems } from '../../../src/app/charts/distribution/distribution-model.ts';
import { comparisonInWords } from '../../../src/app/charts/row-words.ts';
import { funnelItems, funnelTable } from '../../../src/app/charts/funnel/funnel-model.ts';
import { groupBySlice } from '../../../src/app/charts/group-by-slice/group-by-slice-model.ts';
import {
  bandItems,
  bandTable,
} from '../../../src/app/charts/quartile-bands/quartile-bands-model.ts';
import { hoursTarget, plainLabels, reportRow } from './rows.ts';

const at = (key: string | null) => [{ dimension: 'employer' as const, key }];

describe('who holds the missing hours', () => {
  const rows = [
    reportRow({ slice: at('Ash'), target: hoursTarget(690, -0.01, 100) }),
    reportRow({ slice: at('Birch'), target: hoursTarget(690, -0.05, 300) }),
    reportRow({ slice: at('Cedar'), target: hoursTarget(690, 0.02, 0) }),
    reportRow({ slice: at('Dogwood') }),
  ];

  it('lists those that miss the target, most missing first, adding up to all of it', () => {
    const items = contributionItems(rows, plainLabels);
    expect(items.map(({ name }) => name)).toEqual(['Birch', 'Ash']);
    expect(items.map(({ cumulative }) => cumulative)).toEqual([300 / 400, 400 / 400]);
  });

  it('names its unit in the table', () => {
    expect(contributionTable(rows, plainLabels, '').columns[1]?.title).toBe('missingHours');
  });
});

describe('the funnel', () => {
  const step = (id: string, order: number, reached: number, value: number | null) =>
    reportRow({
      metric: 'application-funnel',
      step: id,
      value,
      reason: value === null ? 'no-rows' : null,
      detail: { kind: 'funnel-step', order, reached, decided: 50, cumulative: reached / 100 },
    });

  it('prints how many reached each step and the rate among those decided', () => {
    const items = funnelItems(
      [step('qualified', 0, 40, 0.8), step('hired', 1, 0, null)],
      plainLabels,
    );
    expect(items[0]?.label).toBe('funnelMark reached=40 rate=80.0%');
    expect(items[0]?.sentence).toContain('ofAll share=40.0%');
    expect(items[1]?.label).toBe('funnelMark reached=0 rate=no value: no-rows');
  });

  it('has every step of every group in its table', () => {
    const table = funnelTable([step('qualified', 0, 40, 0.8)], plainLabels, '');
    expect(table.rows[0]?.map(({ number }) => number)).toEqual([
      null,
      null,
      40,
      50,
      0.8,
      null,
      null,
    ]);
  });
});

describe('quartile bands', () => {
  it('have a table whose headings are whole', () => {
    const rows = [
      reportRow({ step: 'lower', value: 0.1, detail: { kind: 'band', order: 0, count: 2 } }),
    ];
    const { columns } = bandTable(rows, plainLabels, 'Bands');
    expect(columns.map(({ title }) => title)).toEqual(['step', 'group', 'shareOfBand', 'n']);
  });

  it('stand with the highest pay first', () => {
    const band = (id: string, order: number) =>
      reportRow({ step: id, value: 0.1, detail: { kind: 'band', order, count: 2.5 } });
    const items = bandItems([band('lower', 0), band('upper', 3)], plainLabels);
    expect(items.map(({ id }) => id)).toEqual(['upper', 'lower']);
    expect(items[0]?.label).toBe('bandMark share=10.0% people=2.5');
  });
});

describe('the distribution of pay', () => {
  const detail = {
    kind: 'distribution' as const,
    p10: 20,
    p25: 25,
    median: 30,
    p75: 40,
    p90: 50,
    mean: 32,
    excluded: 0,
  };
  const comparison = {
    reference: 'men',
    ratio: 0.97,
    gap: 0.03,
    gapInterval: null,
    gapMethod: null,
    pValue: null,
    pMethod: null,
    belowFourFifths: null,
    onePersonFlip: null,
  };

  it('says the wage gap as cents per dollar of the reference group', () => {
    const women = reportRow({ metric: 'median-pay-gap', value: 30, detail, comparison });
    expect(comparisonInWords(women, plainLabels)).toBe('centsPerDollar cents=97 reference=men');
    expect(distributionItems([women], plainLabels)[0]?.label).toBe(
      '$30.00 · centsPerDollar cents=97 reference=men',
    );
  });

  it('says too few to conclude of five to nine people, and draws none below five', () => {
    const pay = { metric: 'median-pay-gap', value: 30, detail, comparison };
    const nine = reportRow({ ...pay, n: 9 });
    expect(comparisonInWords(nine, plainLabels)).toBe('tooFewToConclude');
    expect(comparisonInWords(reportRow({ ...pay, n: 10 }), plainLabels)).toContain('cents=97');
    expect(distributionItems([nine, reportRow({ ...pay, n: 4 })], plainLabels)).toHaveLength(1);
  });

  it('leaves out groups without an estimate', () => {
    expect(distributionItems([reportRow({ reason: 'too-few' })], plainLabels)).toEqual([]);
  });
});

describe('the table of group by slice', () => {
  const rows = [
    reportRow({ slice: at('Zinc'), value: 0.01, target: hoursTarget(690, -0.059, 9) }),
    reportRow({ slice: at('Ash'), value: 0.1, target: hoursTarget(690, 0.031, 0) }),
    reportRow({ slice: at('Ash'), group: 'men', value: 0.9 }),
  ];

  it('lists slices by name and keeps the groups in the order of the report', () => {
    const { groups, rows: lines } = groupBySlice(rows, plainLabels);
    expect(groups).toEqual(['women', 'men']);
    expect(lines.map(({ name }) => name)).toEqual(['Ash', 'Zinc']);
  });

  it('tints by the distance under the target and says it in words too', () => {
    const zinc = groupBySlice(rows, plainLabels).rows[1]?.cells[0];
    expect(zinc).toEqual({ text: '1.0%', gap: 'underTarget points=5.9', tint: 3 });
    expect(groupBySlice(rows, plainLabels).rows[0]?.cells[0]?.tint).toBe(0);
  });

  it('says where five to nine people are too few to conclude from', () => {
    const few = reportRow({ slice: at('Oak'), n: 5, value: 1 });
    expect(groupBySlice([few], plainLabels).rows[0]?.cells[0]).toEqual({
      text: '100.0%',
      gap: 'tooFewToConclude',
      tint: 0,
    });
  });

  it('says where a group has no rows', () => {
    expect(groupBySlice(rows, plainLabels).rows[1]?.cells[1]?.text).toBe('noRows');
  });
});
