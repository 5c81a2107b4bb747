import type { Grouping } from '../core/definition/grouping.ts';
import type { Metric } from '../core/definition/metric.ts';
import type { Words } from '../core/definition/words.ts';
import type { ReportRow } from '../core/report/report.ts';
import type { Formats } from './formats.ts';
import {
  ALL,
  BANDS,
  BLANK,
  GROUP_TITLES,
  type HEADINGS,
  MET,
  NOT_MET,
  OF,
  REASONS,
  UNITS,
  VERDICTS,
} from './text-words.ts';

/** A row's cells for the columns of `HEADINGS`, in their order; empty where there is nothing to say. */
export function rowCells(
  row: ReportRow,
  metric: Metric,
  grouping: Grouping,
  formats: Formats,
): readonly string[] {
  const { language } = formats;
  const { value, interval, numerator, denominator, comparison, target } = row;
  const cells: Readonly<Record<keyof typeof HEADINGS, string>> = {
    period: row.period,
    part: partOf(row, formats),
    group: groupTitle(row.group, grouping, formats),
    step: stepTitle(row.step, metric)?.[language] ?? row.step ?? '',
    value: value === null ? '' : formats.value(metric, value),
    interval:
      interval === null
        ? ''
        : `${formats.value(metric, interval.low)} – ${formats.value(metric, interval.high)}`,
    counted:
      numerator === null || denominator === null
        ? ''
        : `${formats.amount(numerator)} ${OF[language]} ${formats.amount(denominator)}`,
    n: formats.whole(row.n),
    gap: comparison?.gap == null ? '' : formats.points(comparison.gap),
    reference: comparison === null ? '' : groupTitle(comparison.reference, grouping, formats),
    target: target === null ? '' : formats.percent(target.basisPoints / 10_000),
    short:
      target === null || target.met
        ? ''
        : `${formats.whole(target.shortfall)} ${UNITS[target.shortfallUnit][language]}`,
    note: notesOf(row, formats),
  };
  return Object.values(cells);
}

function notesOf({ target, verdict, reason }: ReportRow, { language }: Formats): string {
  const notes: readonly (Words | null)[] = [
    target === null ? null : target.met ? MET : NOT_MET,
    verdict === null ? null : VERDICTS[verdict],
    reason === null ? null : REASONS[reason],
  ];
  return notes.flatMap((words) => words?.[language] ?? []).join('; ');
}

function partOf({ slice }: ReportRow, { language }: Formats): string {
  if (slice.length === 0) return ALL[language];
  return slice.map(({ key }) => key ?? BLANK[language]).join(' / ');
}

function groupTitle(id: string, { groups }: Grouping, { language }: Formats): string {
  const title = groups.find((group) => group.id === id)?.title ?? GROUP_TITLES[id];
  return title?.[language] ?? id;
}

function stepTitle(step: string | null, metric: Metric): Words | undefined {
  if (step === null) return undefined;
  return metric.kind === 'funnel' ? metric.steps.find(({ id }) => id === step)?.title : BANDS[step];
}
