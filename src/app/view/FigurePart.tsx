import type { ReactNode } from 'react';
import type { Metric } from '../../core/definition/metric.ts';
import type { CommitteeReport } from '../../core/report/report.ts';
import { Figure } from '../charts/figure/Figure.tsx';
import type { FigureTable } from '../charts/figure/figure-table.ts';
import { dayOf } from '../language/format.ts';
import { useLanguage, useSay } from '../language/use-say.ts';
import { InTurn } from '../ui/InTurn.tsx';
import { Definition } from './Definition.tsx';
import type { View } from './resolve-view.ts';
import { useFigureWords } from './use-figure-words.ts';
import { useSubmissionsOf } from './use-submissions-of.ts';

/** A figure in its frame: what every figure of a metric has in common is filled in here. */
export function FigurePart(props: {
  readonly metric: Metric;
  readonly report: CommitteeReport;
  readonly view: View;
  readonly headline: string;
  readonly subtitle: string;
  /** Said after the source: coverage, what is left out. */
  readonly note?: string;
  readonly table: FigureTable;
  /** Ends the names of saved files. */
  readonly part: string;
  readonly isTable?: boolean;
  readonly children: ReactNode;
}) {
  const { metric, view, report } = props;
  const say = useSay();
  const language = useLanguage();
  const words = useFigureWords();
  const files = useSubmissionsOf(metric).length;
  return (
    <Figure
      headline={props.headline}
      subtitle={props.subtitle}
      note={say('stage.note', {
        day: dayOf(view.asOf, language),
        files: say('files.count', { count: files }),
        coverage: props.note ?? '',
      }).trim()}
      table={props.table}
      fileName={`${metric.id}-${view.period.id.replace('..', '-to-')}-${props.part}`}
      words={words}
      isTable={props.isTable === true}
      definition={<Definition metric={metric} report={report} />}
    >
      <InTurn>{props.children}</InTurn>
    </Figure>
  );
}
