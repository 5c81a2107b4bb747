import type { Catalogue } from './catalogue.ts';
import { readExampleTable } from './example-table.ts';
import { fault, type Fault, unknownNames } from './fault.ts';
import { DECLINED, type Grouping, NOT_REPORTED } from './grouping.ts';
import type { Metric } from './metric.ts';
import { namedColumns } from './named-columns.ts';
import { RECORD_KIND_IDS } from './record-kind.ts';

const FEWEST_ROWS = 3;
const MOST_ROWS = 8;
const BANDS = ['lower', 'lower-middle', 'upper-middle', 'upper'];

/** Faults of a worked example: tables that are not rows of a record, groups that do not exist. */
export function checkExample(metric: Metric, catalogue: Catalogue): readonly Fault[] {
  const { example } = metric;
  const at = `metric ${metric.id}, example`;
  const grouping = catalogue.groupings.find(({ id }) => id === example.grouping);
  const tables = Object.entries(example.rows).map(([kind, text]) => ({
    kind,
    table: readExampleTable(text ?? ''),
  }));
  const sizes = tables.map(({ table }) => table.rows.length);
  const fits =
    Math.max(0, ...sizes) <= MOST_ROWS && sizes.reduce((a, b) => a + b, 0) >= FEWEST_ROWS;
  return [
    ...(fits ? [] : [fault(at, `has not ${FEWEST_ROWS} to ${MOST_ROWS} rows`)]),
    ...tables.flatMap(({ kind, table }) => checkTable(`${at}, ${kind}`, kind, table, catalogue)),
    ...(grouping === undefined
      ? unknownNames(at, 'grouping', [example.grouping], [])
      : checkGroups(at, metric, grouping)),
  ];
}

function checkTable(
  at: string,
  kind: string,
  { columns, rows }: ReturnType<typeof readExampleTable>,
  catalogue: Catalogue,
): readonly Fault[] {
  const id = RECORD_KIND_IDS.find((one) => one === kind);
  const record = catalogue.records.find((one) => one.id === id);
  if (id === undefined || record === undefined) return [fault(at, 'is not a record kind')];
  const named = namedColumns(catalogue, id);
  return [
    ...unknownNames(at, 'column', columns, Object.keys(record.columns)),
    ...rows.flatMap((row, index) => {
      const here = `${at}, row ${index + 1}`;
      if (row.length !== columns.length) return [fault(here, 'has not the cells of the header')];
      return row.flatMap((cell, column) => {
        const codes = named.get(columns[column] ?? '')?.codes ?? null;
        if (codes === null || cell === '') return [];
        const known = codes.codes.map((code) => code.id);
        return unknownNames(here, `code of ${columns[column]}`, cell.split('+'), known);
      });
    }),
  ];
}

function checkGroups(at: string, metric: Metric, grouping: Grouping): readonly Fault[] {
  const { expect, targets } = metric.example;
  const own = grouping.groups.map(({ id }) => id);
  const groups = [...own, DECLINED, NOT_REPORTED];
  const steps =
    metric.kind === 'funnel'
      ? metric.steps.map(({ id }) => id)
      : metric.kind === 'quartile-bands'
        ? BANDS
        : null;
  const rows =
    steps === null ? groups : groups.flatMap((group) => steps.map((step) => `${group}/${step}`));
  return [
    ...(Object.keys(expect).length === 0 ? [fault(at, 'expects nothing')] : []),
    ...unknownNames(at, 'group', Object.keys(expect), rows),
    ...unknownNames(at, 'group', Object.keys(targets ?? {}), own),
    ...(metric.groupings?.includes(grouping.id) === false
      ? [fault(at, `is by ${grouping.id}, which the metric is not for`)]
      : []),
  ];
}
