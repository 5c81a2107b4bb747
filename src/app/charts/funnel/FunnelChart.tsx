import type { ReportRow } from '../../../core/report/report.ts';
import { INK } from '../ink.ts';
import type { Labels } from '../labels.ts';
import { Span } from '../marks/Marks.tsx';
import { RowChart, type DrawMark } from '../marks/RowChart.tsx';
import { funnelDomain, funnelItems, type FunnelItem } from './funnel-model.ts';

/** One group's way through the steps: bars on a common base, each step's rate printed. */
export function FunnelChart(props: {
  readonly rows: readonly ReportRow[];
  readonly labels: Labels;
  readonly title: string;
}) {
  const items = funnelItems(props.rows, props.labels);
  return (
    <RowChart
      rows={items}
      domain={funnelDomain(items)}
      format={props.labels.count}
      title={props.title}
      mark={drawBar}
    />
  );
}

const drawBar: DrawMark<FunnelItem> = (item, x, y) => (
  <Span from={x(0)} to={x(item.reached)} y={y} width={16} color={INK.mark} />
);
