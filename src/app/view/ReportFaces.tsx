import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CommitteeReport } from '../../core/report/report.ts';
import { useSay } from '../language/use-say.ts';
import { Empty, Skeleton, Trouble } from '../ui/faces.tsx';
import { FILTER_KEYS } from './search.ts';
import { useChangeView, useViewSearch } from './use-view.ts';

/** The four faces of whatever is made from a report: loading, problem, nothing to show, result. */
export function ReportFaces(props: {
  readonly result: UseQueryResult<CommitteeReport>;
  readonly children: (report: CommitteeReport) => ReactNode;
}) {
  const say = useSay();
  const { data, error, isPlaceholderData, refetch } = props.result;
  if (error !== null)
    return (
      <Trouble title={say('shell.failed')} words={say('shell.failedWhat')} detail={error.message}>
        <button type="button" className="usa-button" onClick={() => void refetch()}>
          {say('shell.tryAgain')}
        </button>
      </Trouble>
    );
  if (data === undefined) return <Skeleton words={say('shell.loading')} />;
  if (data.rows.every(({ value, reason }) => value === null && reason === 'no-rows'))
    return (
      <Empty title={say('empty.noRows')} words={say('empty.noRowsWhat')}>
        <ClearFilters />
      </Empty>
    );
  return (
    <div className={isPlaceholderData ? 'updating' : undefined} aria-busy={isPlaceholderData}>
      {props.children(data)}
    </div>
  );
}

/** Takes every filter out; nothing to press where there is none. */
function ClearFilters() {
  const say = useSay();
  const search = useViewSearch();
  const change = useChangeView();
  const keys = Object.values(FILTER_KEYS);
  if (keys.every((key) => search[key] === undefined)) return null;
  return (
    <button
      type="button"
      className="usa-button usa-button--outline"
      onClick={() => change(Object.fromEntries(keys.map((key) => [key, undefined])))}
    >
      {say('view.clearAll')}
    </button>
  );
}
