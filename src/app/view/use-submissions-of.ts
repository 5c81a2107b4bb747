import { useMemo } from 'react';
import type { Metric } from '../../core/definition/metric.ts';
import type { Submission } from '../../core/workspace/submission.ts';
import { useHoldings } from './use-view.ts';

/** The files a metric's rows come from, with those that say who the people are. */
export function useSubmissionsOf(metric: Metric): readonly Submission[] {
  const { submissions } = useHoldings();
  return useMemo(() => {
    const own = metric.records === 'crew-months' ? 'hours' : metric.records;
    return submissions.filter(({ kind }) => kind === own || kind === 'workers');
  }, [submissions, metric]);
}
