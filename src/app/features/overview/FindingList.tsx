import { Link } from '@tanstack/react-router';
import { findingsOf } from '../../../core/findings/findings-of.ts';
import type { CommitteeReport } from '../../../core/report/report.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { InTurn } from '../../ui/InTurn.tsx';
import { useProgram } from '../../view/program-store.ts';
import { ReportFaces } from '../../view/ReportFaces.tsx';
import type { View } from '../../view/resolve-view.ts';
import { useReport } from '../../view/use-report.ts';
import { useWorkbench } from '../../view/Workbench.tsx';

const MOST = 7;

/** Three to seven sentences: what matters most, each with its number and a link to where it comes from. */
export function FindingList(props: { readonly view: View; readonly wait: boolean }) {
  const { view, wait } = props;
  const say = useSay();
  const { catalogue } = useWorkbench();
  const report = useReport(
    view,
    {
      metrics: catalogue.metrics.map(({ id }) => id),
      groupings: view.groupings.map(({ id }) => id),
      slices: [],
      periods: [view.period],
    },
    wait,
  );
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{say('overview.findings')}</h2>
      <ReportFaces result={report}>
        {(answer) => (
          <InTurn>
            <Findings report={answer} />
          </InTurn>
        )}
      </ReportFaces>
    </section>
  );
}

function Findings({ report }: { readonly report: CommitteeReport }) {
  const say = useSay();
  const words = useWords();
  const { catalogue } = useWorkbench();
  const { thresholds } = useProgram();
  const findings = findingsOf(report, catalogue, { coverage: thresholds.coverage, most: MOST });
  if (findings.length === 0) return <p>{say('overview.noFindings')}</p>;
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.id} className={`findings__${finding.kind}`}>
          <span className="findings__tag">{say(`finding.${finding.kind}`)}</span>
          {words(finding.sentence)}{' '}
          <Link
            to="/stage/$stage"
            params={{ stage: finding.stage }}
            search={(before) => ({ ...before, metric: finding.metric, shown: finding.grouping })}
            className="no-print"
            aria-label={`${say('overview.see')}: ${words(finding.sentence)}`}
          >
            {say('overview.see')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
