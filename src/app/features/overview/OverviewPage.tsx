import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/use-say.ts';
import { Empty } from '../../ui/faces.tsx';
import { InTurn, StartInTurn } from '../../ui/InTurn.tsx';
import { Note } from '../../ui/Note.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { Applied } from '../../view/Applied.tsx';
import { headlineMetrics } from '../../view/headline-metrics.ts';
import { useProgramInForce } from '../../view/program-store.ts';
import type { View } from '../../view/resolve-view.ts';
import { periodsOf, useReport } from '../../view/use-report.ts';
import { TargetProblems } from '../../view/TargetProblems.tsx';
import { useView } from '../../view/use-view.ts';
import { ReportFaces } from '../../view/ReportFaces.tsx';
import { useWorkbench } from '../../view/Workbench.tsx';
import { Definitions } from './Definitions.tsx';
import { FindingList } from './FindingList.tsx';
import { NotReported } from './NotReported.tsx';
import { StandingTable } from './StandingTable.tsx';

/** Where do we stand this quarter? */
export function OverviewPage() {
  const say = useSay();
  const view = useView();
  usePageTitle(say('page.overview'));
  return view === null ? (
    <Empty title={say('empty.noData')} words={say('empty.noDataWhat')} />
  ) : (
    <Overview view={view} />
  );
}

function Overview({ view }: { readonly view: View }) {
  const say = useSay();
  const { targets } = useProgramInForce();
  return (
    <>
      <h1>{say('overview.title')}</h1>
      <Applied view={view} />
      <TargetProblems />
      {targets.length === 0 && (
        <Note tone="info">
          {say('overview.noTargets')}{' '}
          <Link to="/program" search={true}>
            {say('overview.setTargets')}
          </Link>
        </Note>
      )}
      <StartInTurn>
        <Standing view={view} />
      </StartInTurn>
    </>
  );
}

/** What matters most, who is not counted, and every stage and group with its definition. */
function Standing({ view }: { readonly view: View }) {
  const say = useSay();
  const { catalogue } = useWorkbench();
  const metrics = headlineMetrics(catalogue);
  const question = {
    metrics: metrics.map(({ id }) => id),
    groupings: view.groupings.map(({ id }) => id),
    slices: [],
  };
  const report = useReport(view, { ...question, periods: periodsOf(view) });
  const trend = useReport(view, { ...question, periods: view.quarters }, report.data === undefined);
  return (
    <>
      <div className="two-columns">
        <FindingList view={view} wait={report.data === undefined} />
        <NotReported view={view} />
      </div>
      <h2>{say('overview.table')}</h2>
      <p className="muted">{say('overview.tableWhat')}</p>
      <ReportFaces result={report}>
        {(answer) => (
          <>
            <StandingTable
              view={view}
              metrics={metrics}
              rows={answer.rows}
              trend={trend.data?.rows ?? []}
            />
            <InTurn>
              <Definitions metrics={metrics} report={answer} />
            </InTurn>
          </>
        )}
      </ReportFaces>
    </>
  );
}
