import { Link, useParams } from '@tanstack/react-router';
import type { Group, Grouping } from '../../../core/definition/grouping.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { Empty } from '../../ui/faces.tsx';
import { InTurn } from '../../ui/InTurn.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { Applied } from '../../view/Applied.tsx';
import { headlineMetrics } from '../../view/headline-metrics.ts';
import { ReportFaces } from '../../view/ReportFaces.tsx';
import type { View } from '../../view/resolve-view.ts';
import { periodsOf, useReport } from '../../view/use-report.ts';
import { useView } from '../../view/use-view.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { GroupFigure } from './GroupFigure.tsx';
import { GroupTable } from './GroupTable.tsx';
import { groupMetrics } from './group-metrics.ts';

/** One group through all seven stages: where does the gap open? */
export function GroupPage() {
  const say = useSay();
  const words = useWords();
  const named = useParams({ strict: false });
  const view = useView();
  const { catalogue } = useWorkbench();
  const grouping = catalogue.groupings.find(({ id }) => id === named.grouping);
  const group = grouping?.groups.find(({ id }) => id === named.group);
  usePageTitle(group === undefined ? say('page.groups') : words(group.title));
  if (view === null) return <Empty title={say('empty.noData')} words={say('empty.noDataWhat')} />;
  if (grouping === undefined || group === undefined)
    return (
      <Empty title={say('group.unknown')}>
        <Link to="/group" search={true}>
          {say('group.choose')}
        </Link>
      </Empty>
    );
  return <GroupThrough grouping={grouping} group={group} view={view} />;
}

function GroupThrough(props: {
  readonly grouping: Grouping;
  readonly group: Group;
  readonly view: View;
}) {
  const { grouping, group, view } = props;
  const say = useSay();
  const words = useWords();
  const { catalogue } = useWorkbench();
  const metrics = groupMetrics(catalogue, grouping);
  const report = useReport(view, {
    metrics: metrics.map(({ id }) => id),
    groupings: [grouping.id],
    slices: [],
    periods: periodsOf(view),
  });
  const headlines = headlineMetrics(catalogue).map(({ id }) => id);
  return (
    <>
      <h1>{say('group.title', { group: words(group.title) })}</h1>
      <Applied view={view} />
      <Link to="/group" search={true} className="no-print">
        {say('group.choose')}
      </Link>
      <ReportFaces result={report}>
        {(answer) => {
          const rows = answer.rows.filter((row) => row.group === group.id && row.step === null);
          return (
            <>
              <InTurn>
                <GroupFigure
                  group={group}
                  view={view}
                  rows={rows.filter(({ metric }) => headlines.includes(metric))}
                  metrics={metrics}
                />
              </InTurn>
              <InTurn>
                <GroupTable view={view} metrics={metrics} rows={rows} />
              </InTurn>
            </>
          );
        }}
      </ReportFaces>
    </>
  );
}
