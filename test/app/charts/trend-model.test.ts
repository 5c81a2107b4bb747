import { describe, expect, it } from 'vitest';
import { keyHeight, keyPlaces } from '../../../src/app/charts/marks/key-places.ts';
import { spreadLabels } from '../../../src/app/charts/marks/spread-labels.ts';
import {
  targetLines,
  trendDomain,
  trendInWords,
  trendSeries,
  trendTable,
} from '../../../src/app/charts/trend/trend-model.ts';
import { hoursTarget, plainLabels, reportRow } from './rows.ts';

const periods = ['2026-Q1', '2026-Q2', '2026-Q3'];
const rows = [
  reportRow({ period: '2026-Q1', value: 0.05, target: hoursTarget(690, -0.019, 10) }),
  reportRow({ period: '2026-Q3', value: 0.07, target: hoursTarget(800, -0.01, 5) }),
];

describe('the trend of a metric', () => {
  it('leaves a gap where a period has no value', () => {
    const [women] = trendSeries(rows, periods, plainLabels);
    expect(women?.points.map(({ value }) => value)).toEqual([0.05, null, 0.07]);
    expect(women?.points[1]?.sentence).toBe('women, 2026-Q2: noRows.');
  });

  it('steps the target from period to period', () => {
    expect(targetLines(trendSeries(rows, periods, plainLabels))).toEqual([
      { names: [], values: [0.069, null, 0.08] },
    ]);
  });

  it('says whose target it is where the groups drawn have different ones or none', () => {
    const men = reportRow({ group: 'men', period: '2026-Q1', value: 0.9 });
    expect(targetLines(trendSeries([...rows, men], periods, plainLabels))).toEqual([
      { names: ['women'], values: [0.069, null, 0.08] },
    ]);
  });

  it('says from where to where each line goes', () => {
    expect(trendInWords(trendSeries(rows, periods, plainLabels), 'hours-share', plainLabels)).toBe(
      'fromTo name=women now=7.0% last=2026-Q3 former=5.0% first=2026-Q1',
    );
    const once = trendSeries(rows.slice(0, 1), periods, plainLabels);
    expect(trendInWords(once, 'hours-share', plainLabels)).toBe('');
  });

  it('has room for the target on its axis', () => {
    expect(trendDomain(trendSeries(rows, periods, plainLabels), true)[1]).toBeGreaterThan(0.08);
  });

  it('lists its rows period by period in the table', () => {
    const table = trendTable(rows.toReversed(), periods, plainLabels, 'Trend');
    expect(table.rows.map(([period]) => period?.text)).toEqual(['2026-Q1', '2026-Q3']);
  });
});

describe('labels at the ends of lines', () => {
  it('stay where they are when far apart and move down when close', () => {
    expect(spreadLabels([10, 100], 16)).toEqual([10, 100]);
    expect(spreadLabels([100, 98, 50], 16)).toEqual([114, 98, 50]);
  });
});

describe('the key of a figure', () => {
  const items = [
    { mark: 'dot' as const, word: 'Now' },
    { mark: 'target' as const, word: 'Target' },
  ];

  it('stands on one line where there is room and on two where there is not', () => {
    expect(keyPlaces(items, 400).map(({ y }) => y)).toEqual([11, 11]);
    expect(keyPlaces(items, 100).map(({ x, y }) => [x, y])).toEqual([
      [0, 11],
      [0, 33],
    ]);
    expect([keyHeight(items, 400), keyHeight(items, 100), keyHeight([], 100)]).toEqual([22, 44, 0]);
  });
});
