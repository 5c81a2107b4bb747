import type { CommitteeReport } from '../../core/report/report.ts';
import type { Labels } from '../charts/labels.ts';
import type { Say } from '../language/use-say.ts';

/** "Group known for 91.0%.", or nothing where everything is known. */
export function coverageWords(
  report: CommitteeReport,
  metric: string,
  grouping: string,
  period: string,
  labels: Labels,
  say: Say,
): string {
  const found = report.coverage.find(
    (one) =>
      one.metric === metric &&
      one.grouping === grouping &&
      one.period === period &&
      one.slice.length === 0,
  );
  if (found === undefined || found.all === 0 || found.known === found.all) return '';
  return say('stage.coverage', { share: labels.percent(found.known / found.all) });
}
