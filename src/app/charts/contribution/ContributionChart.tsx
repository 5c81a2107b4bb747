import type { ReportRow } from '../../../core/report/report.ts';
import { INK } from '../ink.ts';
import type { Labels } from '../labels.ts';
import { Span } from '../marks/Marks.tsx';
import { RowChart, type DrawMark } from '../marks/RowChart.tsx';
import {
  contributionDomain,
  contributionItems,
  type ContributionItem,
} from './contribution-model.ts';

/** Who holds the missing hours or people of one group: bars from zero, the cumulative share printed. */
export function ContributionChart(props: {
  readonly rows: readonly ReportRow[];
  readonly labels: Labels;
  readonly title: string;
}) {
  const items = contributionItems(props.rows, props.labels);
  return (
    <RowChart
      rows={items}
      domain={contributionDomain(items)}
      format={props.labels.count}
      title={props.title}
      mark={drawMissing}
    />
  );
}

const drawMissing: DrawMark<ContributionItem> = (item, x, y) => (
  <Span from={x(0)} to={x(item.missing)} y={y} width={16} color={INK.mark} />
);
