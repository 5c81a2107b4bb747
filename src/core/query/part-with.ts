import type { Metric } from '../definition/metric.ts';
import type { PlannedPart, Source, TermsColumns } from './planned-part.ts';
import { atomColumns, groupingSets } from './source-sql.ts';

/** A part of the plan around its statement. */
export function partWith(
  source: Source,
  sql: string,
  answers: readonly { readonly metric: Metric; readonly terms: TermsColumns }[],
): PlannedPart {
  const asked = source.groupings.map(({ id }) => id);
  return {
    fact: source.shape.id,
    statement: { sql, parameters: [] },
    periods: source.periods.map(({ id }) => id),
    sliceCount: source.slices.length,
    atoms: atomColumns(source),
    groupingSets: groupingSets(source),
    answers: answers.map(({ metric, terms }) => ({
      metric: metric.id,
      groupings: asked.filter((id) => metric.groupings?.includes(id) ?? true),
      terms,
    })),
  };
}
