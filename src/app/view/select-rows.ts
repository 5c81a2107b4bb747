/** Which of a report's rows a figure shows. */
import type { Grouping } from '../../core/definition/grouping.ts';
import type { SliceDimension } from '../../core/definition/metric.ts';
import type { ReportRow } from '../../core/report/report.ts';

export interface RowChoice {
  readonly metric?: string;
  readonly period?: string;
  readonly grouping?: string;
  readonly group?: string;
  /** null: the unsliced total; a dimension: every row sliced by it alone. */
  readonly slice: SliceDimension | null;
}

export function selectRows(rows: readonly ReportRow[], choice: RowChoice): readonly ReportRow[] {
  return rows.filter(
    (row) =>
      (choice.metric === undefined || row.metric === choice.metric) &&
      (choice.period === undefined || row.period === choice.period) &&
      (choice.grouping === undefined || row.grouping === choice.grouping) &&
      (choice.group === undefined || row.group === choice.group) &&
      isSlicedBy(row, choice.slice),
  );
}

/** Rows of people who said which group they are in, in the grouping's order, steps in theirs. */
export function onlyGroups(rows: readonly ReportRow[], grouping: Grouping): readonly ReportRow[] {
  return grouping.groups.flatMap(({ id }) => rows.filter(({ group }) => group === id));
}

/** As `onlyGroups`, then those who declined or did not report. */
export function groupsFirst(rows: readonly ReportRow[], grouping: Grouping): readonly ReportRow[] {
  const known = onlyGroups(rows, grouping);
  return [...known, ...rows.filter((row) => !known.includes(row))];
}

function isSlicedBy({ slice }: ReportRow, dimension: SliceDimension | null): boolean {
  const [first, ...others] = slice;
  if (dimension === null) return first === undefined;
  return first?.dimension === dimension && others.length === 0;
}
