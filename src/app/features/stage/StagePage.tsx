import { useParams } from '@tanstack/react-router';
import { STAGES, type Metric, type Stage } from '../../../core/definition/metric.ts';
import { useSay } from '../../language/use-say.ts';
import { Empty } from '../../ui/faces.tsx';
import { StartInTurn } from '../../ui/InTurn.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { Applied } from '../../view/Applied.tsx';
import { headlineOf } from '../../view/headline-metrics.ts';
import type { View } from '../../view/resolve-view.ts';
import { useView, useViewSearch } from '../../view/use-view.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { MetricChoice } from './MetricChoice.tsx';
import { MetricFigures } from './MetricFigures.tsx';

/** What is the gap, is it real, where does it come from, is it closing? One of the seven stages. */
export function StagePage() {
  const say = useSay();
  const { stage: named } = useParams({ strict: false });
  const view = useView();
  const stage = STAGES.find((one) => one === named);
  usePageTitle(stage === undefined ? say('stage.unknown') : say(`stage.${stage}`));
  if (stage === undefined)
    return <Empty title={say('stage.unknown')} words={say('shell.notFoundWhat')} />;
  if (view === null) return <Empty title={say('empty.noData')} words={say('empty.noDataWhat')} />;
  return <StageOf stage={stage} view={view} />;
}

function StageOf({ stage, view }: { readonly stage: Stage; readonly view: View }) {
  const say = useSay();
  const { catalogue } = useWorkbench();
  const { metric: asked } = useViewSearch();
  const metrics = catalogue.metrics.filter((metric) => metric.stage === stage);
  const metric: Metric | undefined =
    metrics.find(({ id }) => id === asked) ?? headlineOf(catalogue, stage);
  return (
    <>
      <h1>{say(`stage.${stage}`)}</h1>
      <Applied view={view} />
      {metric !== undefined && (
        <>
          <MetricChoice metrics={metrics} chosen={metric} />
          <StartInTurn key={metric.id}>
            <MetricFigures metric={metric} view={view} />
          </StartInTurn>
        </>
      )}
    </>
  );
}
