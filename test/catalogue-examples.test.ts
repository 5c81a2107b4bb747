import { describe, expect, it } from 'vitest';
import { catalogue } from '../src/catalogue/catalogue.ts';
import { reportFromCells } from '../src/core/report/report-from-cells.ts';
import { exampleOf, expectationsOf, valuesOf } from './catalogue-example.ts';
import { naiveCells } from './oracle/cells.ts';

describe.each(catalogue.metrics.map((metric) => [metric.id, metric] as const))(
  'the worked example of %s',
  (_, metric) => {
    it('comes out as written', () => {
      const { records, request, program } = exampleOf(catalogue, metric);
      const question = { catalogue, records, request, settings: program.settings };
      const report = reportFromCells(naiveCells(question), catalogue, program, request, []);
      expect(Object.keys(metric.example.expect).length).toBeGreaterThan(0);
      expect(valuesOf(report, metric)).toEqual(expectationsOf(metric));
    });
  },
);
