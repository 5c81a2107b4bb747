/** Every metric's worked example, from its rows through SQL to the values it says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import type { Metric } from '../../src/core/definition/metric.ts';
import type { Program } from '../../src/core/definition/program.ts';
import type { Engine } from '../../src/core/engine.ts';
import { parsePeriod } from '../../src/core/query/period.ts';
import { queryCells } from '../../src/core/query/query-cells.ts';
import type { Request } from '../../src/core/query/request.ts';
import { runReport } from '../../src/core/report/run-report.ts';
import { naiveCells } from '../oracle/cells.ts';
import { recordsFromText } from '../oracle/rows.ts';
import { inSameOrder } from './cells-in-order.ts';
import { SECONDS_TO_OPEN } from './contract.ts';
import { loadRecords } from './load-rows.ts';

export function describeWorkedExamples(name: string, open: () => Promise<Engine>): void {
  describe(`the worked examples of the catalogue on ${name}`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    }, SECONDS_TO_OPEN * 1000);
    afterAll(() => engine.close());

    it.each(catalogue.metrics.map((metric) => [metric.id, metric] as const))(
      'gives the values that %s says',
      async (_, metric) => {
        const { records, request, program } = exampleOf(metric);
        await loadRecords(engine, catalogue, records);
        const { cells } = await queryCells(engine, catalogue, request, program.settings);
        const settings = program.settings;
        const naive = naiveCells({ catalogue, records, request, settings });
        expect(inSameOrder(cells)).toEqual(inSameOrder(naive));
        const report = await runReport(engine, catalogue, program, request);
        for (const [key, expected] of Object.entries(metric.example.expect)) {
          const [group, step = null] = key.split('/');
          const row = report.rows.find((one) => one.group === group && one.step === step);
          const { value = null, n } = row ?? {};
          expect({ key, n }).toEqual({ key, n: expected.n });
          if (expected.value === null) expect({ key, value }).toEqual({ key, value: null });
          else expect(value, key).toBeCloseTo(expected.value, 12);
        }
      },
    );
  });
}

function exampleOf(metric: Metric) {
  const { example } = metric;
  const period = parsePeriod(example.period);
  if (period === null) throw new Error(`${metric.id} has an example of no period.`);
  const request: Request = {
    metrics: [metric.id],
    groupings: [example.grouping],
    slices: [],
    periods: [period],
    filters: {},
    asOf: example.asOf,
  };
  const program: Program = {
    ...catalogue.defaultProgram,
    settings: example.settings ?? {},
    targets: Object.entries(example.targets ?? {}).map(([group, basisPoints]) => ({
      id: group,
      metric: targetMetric(metric),
      grouping: example.grouping,
      group,
      basisPoints,
      scope: {},
      kind: 'committee',
      status: '',
      source: '',
    })),
  };
  return { records: recordsFromText(catalogue, example.rows), request, program };
}

/** The metric that an example's targets are measured on. */
function targetMetric(metric: Metric): string {
  if (metric.kind === 'uniformity') return metric.targetOf;
  return metric.kind === 'needed-share' ? metric.share : metric.id;
}
