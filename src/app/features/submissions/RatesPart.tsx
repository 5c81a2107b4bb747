import { useQuery } from '@tanstack/react-query';
import { EVERYONE } from '../../../core/definition/grouping.ts';
import type { Staged } from '../../../core/loading/staged.ts';
import { useSay } from '../../language/use-say.ts';
import { ratesQuery } from '../../queries.ts';
import { Skeleton } from '../../ui/faces.tsx';
import { inPageOrder } from '../../view/group-order.ts';
import { useProgramInForce } from '../../view/program-store.ts';
import { useHoldings, useView } from '../../view/use-view.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { KEY_METRICS } from './key-metrics.ts';
import { RatesTable } from './RatesTable.tsx';

/** Key rates of the file's kind now, and as if it were in as chosen; nothing goes in for that. */
export function RatesPart(props: {
  readonly staged: Staged;
  /** Null until somebody has chosen. */
  readonly replaces: readonly number[] | null;
}) {
  const { staged, replaces } = props;
  const say = useSay();
  const { session, catalogue } = useWorkbench();
  const { version } = useHoldings();
  const program = useProgramInForce();
  const view = useView();
  const offered = catalogue.groupings.filter(({ id }) => program.groupings.includes(id));
  const shown = view?.groupings ?? offered.slice(0, 2).map(inPageOrder);
  const metrics = catalogue.metrics.filter(({ id }) => KEY_METRICS[staged.kind].includes(id));
  const { data, error } = useQuery({
    ...ratesQuery(
      session,
      version,
      staged.revision,
      {
        stagedId: staged.id,
        replaces: replaces ?? [],
        metrics: metrics.map(({ id }) => id),
        groupings: [...new Set([EVERYONE, ...shown.map(({ id }) => id)])],
        quarters: staged.periods,
      },
      program,
    ),
    enabled: replaces !== null && metrics.length > 0,
  });
  if (metrics.length === 0) return null;
  if (replaces === null) return <p className="small">{say('review.ratesChoose')}</p>;
  if (error !== null)
    return <p role="alert">{say('review.ratesFailed', { reason: error.message })}</p>;
  if (data === undefined) return <Skeleton words={say('review.ratesWorking')} lines={4} />;
  if (data.period === null) return null;
  return (
    <RatesTable
      fileName={staged.fileName}
      metrics={metrics}
      rates={data}
      period={data.period}
      groupings={shown}
    />
  );
}
