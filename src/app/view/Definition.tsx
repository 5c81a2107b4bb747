import type { Metric } from '../../core/definition/metric.ts';
import { metricParts } from '../../core/definition/metric-parts.ts';
import { predicateWords } from '../../core/definition/predicate-words.ts';
import type { CommitteeReport } from '../../core/report/report.ts';
import { wholeNumber } from '../language/format.ts';
import { useLanguage, useSay, useWords } from '../language/use-say.ts';
import { TableScroll } from '../ui/TableScroll.tsx';
import { methodIds } from './method-words.ts';
import { useSubmissionsOf } from './use-submissions-of.ts';
import { useWorkbench } from './Workbench.tsx';

/** What a number means, how it was worked out, from which files, by which statements. */
export function Definition(props: { readonly metric: Metric; readonly report: CommitteeReport }) {
  const { metric, report } = props;
  const say = useSay();
  const words = useWords();
  const { catalogue } = useWorkbench();
  return (
    <div className="definition">
      <dl>
        <dt>{say('definition.question')}</dt>
        <dd>{words(metric.question)}</dd>
        <dt>{say('definition.population')}</dt>
        <dd>{words(metric.population)}</dd>
        {metricParts(metric).map(({ label, predicate }) => (
          <Part
            key={label.en}
            title={words(label)}
            text={words(predicateWords(predicate, metric.records, catalogue))}
          />
        ))}
        <dt>{say('definition.method')}</dt>
        <dd>
          <ul>
            {methodIds(metric, report).map((id) => (
              <li key={id}>{say(id)}</li>
            ))}
          </ul>
        </dd>
        <dt>{say('definition.source')}</dt>
        <dd>{metric.source}</dd>
        <dt>{say('definition.files')}</dt>
        <dd>
          <Files metric={metric} />
        </dd>
        <dt>{say('definition.sql')}</dt>
        <dd>
          <Statements metric={metric} report={report} />
        </dd>
      </dl>
    </div>
  );
}

function Part(props: { readonly title: string; readonly text: string }) {
  return (
    <>
      <dt>{props.title}</dt>
      <dd>{props.text}</dd>
    </>
  );
}

function Files({ metric }: { readonly metric: Metric }) {
  const say = useSay();
  const language = useLanguage();
  const submissions = useSubmissionsOf(metric);
  return (
    <details>
      <summary>{say('files.count', { count: submissions.length })}</summary>
      <ul>
        {submissions.map(({ id, fileName, hash, counts }) => (
          <li key={id}>
            {say('definition.file', {
              file: fileName,
              rows: wholeNumber(counts.accepted, language),
              hash: hash.slice(0, 8),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Statements(props: { readonly metric: Metric; readonly report: CommitteeReport }) {
  const say = useSay();
  const own = props.report.statements.filter(({ metrics }) => metrics.includes(props.metric.id));
  return (
    <details>
      <summary>{say('definition.statements', { count: own.length })}</summary>
      {own.map(({ statement }, index) => (
        <TableScroll
          key={statement.sql}
          label={`${say('definition.sql')}: ${String(index + 1)} / ${String(own.length)}`}
        >
          <pre>
            <code>{statement.sql}</code>
            {statement.parameters.length > 0 && `\n-- ${JSON.stringify(statement.parameters)}`}
          </pre>
        </TableScroll>
      ))}
    </details>
  );
}
