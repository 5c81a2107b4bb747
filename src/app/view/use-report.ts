import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { SliceDimension } from '../../core/definition/metric.ts';
import type { Period } from '../../core/query/period.ts';
import type { Request } from '../../core/query/request.ts';
import type { CommitteeReport } from '../../core/report/report.ts';
import { reportQuery } from '../queries.ts';
import { useProgramInForce } from './program-store.ts';
import type { View } from './resolve-view.ts';
import { useHoldings } from './use-view.ts';
import { useWorkbench } from './Workbench.tsx';

export interface Question {
  readonly metrics: readonly string[];
  readonly groupings: readonly string[];
  readonly slices: readonly SliceDimension[];
  readonly periods: readonly Period[];
}

/** The view's filters and as-of date with a question. */
export function requestOf(view: View, question: Question): Request {
  return { ...question, filters: view.filters, asOf: view.asOf };
}

/** The period and, where there is one, the period compared with: the earlier first. */
export function periodsOf(view: View): readonly Period[] {
  return view.compare === null ? [view.period] : [view.compare, view.period];
}

/**
 * Keeps the former answer on the screen until the new one is there. Questions are answered one after another:
 * `wait` lets what is seen first be asked first.
 */
export function useReport(
  view: View,
  question: Question,
  wait = false,
): UseQueryResult<CommitteeReport> {
  const { session } = useWorkbench();
  const { version } = useHoldings();
  return useQuery({
    ...reportQuery(session, version, requestOf(view, question), useProgramInForce()),
    placeholderData: keepPreviousData,
    enabled: !wait,
  });
}
