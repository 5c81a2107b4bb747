import type { ReportRow } from '../../../core/report/report.ts';
import { INK } from '../ink.ts';
import type { Labels } from '../labels.ts';
import { Span, Tick } from '../marks/Marks.tsx';
import { RowChart, type DrawMark } from '../marks/RowChart.tsx';
import {
  distributionDomain,
  distributionItems,
  type DistributionItem,
} from './distribution-model.ts';

/** Per group: a line from the 10th to the 90th percentile, a box from the 25th to the 75th, the median as a tick. */
export function DistributionChart(props: {
  readonly rows: readonly ReportRow[];
  readonly labels: Labels;
  readonly title: string;
}) {
  const items = distributionItems(props.rows, props.labels);
  const metric = props.rows[0]?.metric ?? '';
  return (
    <RowChart
      rows={items}
      domain={distributionDomain(items)}
      format={(value) => props.labels.value(metric, value)}
      title={props.title}
      mark={drawBox}
      chartKey={[
        { mark: 'median', word: props.labels.say('median') },
        { mark: 'interval', word: props.labels.say('middleHalf') },
        { mark: 'thin-line', word: props.labels.say('fourInFive') },
      ]}
    />
  );
}

const drawBox: DrawMark<DistributionItem> = (item, x, y) => (
  <>
    <Span from={x(item.p10)} to={x(item.p90)} y={y} width={2} color={INK.before} />
    <Span from={x(item.p25)} to={x(item.p75)} y={y} width={14} color={INK.markSoft} />
    <Tick x={x(item.median)} y={y} color={INK.mark} half={10} />
  </>
);
