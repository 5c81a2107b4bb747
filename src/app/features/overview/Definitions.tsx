import type { Metric } from '../../../core/definition/metric.ts';
import type { CommitteeReport } from '../../../core/report/report.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { Definition } from '../../view/Definition.tsx';

/** What each number of the table means, from which files and by which statements. */
export function Definitions(props: {
  readonly metrics: readonly Metric[];
  readonly report: CommitteeReport;
}) {
  const say = useSay();
  const words = useWords();
  return (
    <section className="no-print" aria-labelledby="definitions">
      <h2 id="definitions">{say('overview.definitions')}</h2>
      {props.metrics.map((metric) => (
        <details key={metric.id} className="definition-part">
          <summary>{words(metric.title)}</summary>
          <Definition metric={metric} report={props.report} />
        </details>
      ))}
    </section>
  );
}
