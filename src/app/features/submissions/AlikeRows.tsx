import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Staged } from '../../../core/loading/staged.ts';
import { wholeNumber } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { alikeQuery } from '../../queries.ts';
import { Skeleton } from '../../ui/faces.tsx';
import { useHoldings } from '../../view/use-view.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { AlikeTable } from './AlikeTable.tsx';

/** Rows that stand twice, asked for only when somebody wants to see them. */
export function AlikeRows(props: {
  readonly staged: Staged;
  /** Within the file; or beside what is in, without the submissions of these ids. */
  readonly beside: readonly number[] | 'file';
  readonly count: number;
}) {
  const say = useSay();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('review.alike.show')}</summary>
      {isOpen && <Pairs {...props} number={(value) => wholeNumber(value, language)} />}
    </details>
  );
}

function Pairs(props: {
  readonly staged: Staged;
  readonly beside: readonly number[] | 'file';
  readonly count: number;
  readonly number: (value: number) => string;
}) {
  const { staged, beside, count, number } = props;
  const say = useSay();
  const { session } = useWorkbench();
  const { version } = useHoldings();
  const { data, error } = useQuery(alikeQuery(session, version, staged, beside));
  if (error !== null)
    return <p role="alert">{say('files.failedBecause', { reason: error.message })}</p>;
  if (data === undefined) return <Skeleton words={say('review.alike.reading')} lines={3} />;
  return (
    <>
      {data.length < count && (
        <p>{say('review.alike.first', { shown: number(data.length), count: number(count) })}</p>
      )}
      <AlikeTable staged={staged} pairs={data} />
    </>
  );
}
