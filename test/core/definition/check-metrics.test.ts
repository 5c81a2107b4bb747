import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../../src/core/definition/check.ts';
import type { Metric, MetricExample } from '../../../src/core/definition/metric.ts';
import { rate, share, small } from './small-catalogue.ts';

function faultsOf(...metrics: readonly Metric[]): readonly string[] {
  return checkCatalogue({ ...small, metrics }).map(({ at, says }) => `${at}: ${says}`);
}
function withExample(change: Partial<MetricExample>): Metric {
  return { ...share, example: { ...share.example, ...change } };
}

describe('the check of the metrics', () => {
  it('finds columns, codes and events that the records do not have', () => {
    const where = {
      any: [
        { column: 'crew', known: true },
        { column: 'gender', is: ['lady'] },
        { not: { event: 'hired', inPeriod: true } },
        { column: 'trade', inPeriod: true },
        { column: 'gender', includes: ['woman'] },
        { active: { from: 'started_on', to: 'wage' }, at: 'period-end' },
        { column: 'started_on', before: { column: 'trade' } },
      ],
    } as const;
    expect(faultsOf({ ...share, where }, rate)).toEqual([
      'metric hire-share, Among: no column crew',
      'metric hire-share, Among: no code of gender lady',
      'metric hire-share, Among: no event hired',
      'metric hire-share, Among: column trade is a text, not a date',
      'metric hire-share, Among: column gender is a code, not a codes',
      'metric hire-share, Among: column wage is a number, not a date',
      'metric hire-share, Among: column trade is a text, not a date',
    ]);
  });

  it('finds a measure that is no number and a latest row by no date', () => {
    const measured: Metric = {
      ...share,
      of: { measure: 'trade' },
      latest: { per: ['crew'], date: 'wage' },
    };
    expect(faultsOf(measured, rate)).toEqual([
      'metric hire-share: no column crew',
      'metric hire-share: column wage is a number, not a date',
      'metric hire-share: column trade is a text, not a number',
    ]);
  });

  it('finds a benchmark that is no share metric, and a grouping that is not there', () => {
    const leaning: Metric = { ...share, benchmark: 'retention', groupings: ['gender', 'height'] };
    expect(faultsOf(leaning, rate)).toEqual([
      'metric hire-share: no grouping height',
      'metric hire-share: no share metric retention',
    ]);
  });

  it('finds a metric twice, on no records, and out of the order of the stages', () => {
    const expected = ['metrics: hire-share stands there twice', 'metric retention: no records pay'];
    expect(faultsOf(share, share, { ...rate, records: 'pay' })).toEqual(
      expect.arrayContaining(expected),
    );
    expect(faultsOf(rate, share)).toEqual([
      'metric hire-share: stands after the stages that follow hiring',
    ]);
  });

  it('finds an example with columns, codes, cells or groups that do not exist', () => {
    const employment = `
      worker_key | crew | gender
      a          | 1    | lady
      b          | 2
      c          | 3    | man`;
    const expects = { women: { value: 1, n: 1 }, ladies: { value: 1, n: 1 } };
    expect(faultsOf(withExample({ rows: { employment }, expect: expects }), rate)).toEqual([
      'metric hire-share, example, employment: no column crew',
      'metric hire-share, example, employment, row 1: no code of gender lady',
      'metric hire-share, example, employment, row 2: has not the cells of the header',
      'metric hire-share, example: no group ladies',
    ]);
  });

  it('finds an example that is too small, expects nothing or is by another grouping', () => {
    const employment = 'worker_key\na\nb';
    expect(faultsOf(withExample({ rows: { employment }, expect: {} }), rate)).toEqual([
      'metric hire-share, example: has not 3 to 8 rows',
      'metric hire-share, example: expects nothing',
    ]);
    expect(faultsOf({ ...withExample({}), groupings: [] }, rate)).toEqual([
      'metric hire-share, example: is by gender, which the metric is not for',
    ]);
  });
});
