import type { Catalogue } from '../definition/catalogue.ts';
import type { Words } from '../definition/words.ts';
import type { ReportRow } from '../report/report.ts';
import { sayingsOf } from './findings-of.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * The finding of a figure, from the rows it draws: the row furthest under its target, else the furthest from
 * its reference, else the first with a value; null when no row has one.
 */
export function headlineOf(rows: readonly ReportRow[], catalogue: Catalogue): Words | null {
  const valued = rows.filter(({ value }) => value !== null);
  const row =
    furthest(valued, ({ target }) => (target === null ? null : -target.gap)) ??
    furthest(valued, ({ comparison }) => Math.abs(comparison?.gap ?? 0) || null) ??
    valued[0];
  const metric = catalogue.metrics.find(({ id }) => id === row?.metric);
  if (row === undefined || metric === undefined) return null;
  return sentenceOf(row, catalogue, sayingsOf(row, metric, catalogue)[0] ?? null);
}

function furthest(
  rows: readonly ReportRow[],
  distance: (row: ReportRow) => number | null,
): ReportRow | undefined {
  const measured = rows.flatMap((row) => {
    const far = distance(row);
    return far === null ? [] : [{ row, far }];
  });
  return measured.sort((a, b) => b.far - a.far)[0]?.row;
}
