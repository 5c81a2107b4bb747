import type { ReportRow } from '../../../core/report/report.ts';
import { INK } from '../ink.ts';
import type { Labels } from '../labels.ts';
import { Span } from '../marks/Marks.tsx';
import { RowChart, type DrawMark } from '../marks/RowChart.tsx';
import { bandItems, type BandItem } from './quartile-bands-model.ts';

/** One group's share of each pay quarter as four bars; equal bars mean equal pay quarters. */
export function QuartileBandsChart(props: {
  readonly rows: readonly ReportRow[];
  readonly labels: Labels;
  readonly title: string;
}) {
  return (
    <RowChart
      rows={bandItems(props.rows, props.labels)}
      domain={[0, 1]}
      format={props.labels.percent}
      title={props.title}
      mark={drawBand}
    />
  );
}

const drawBand: DrawMark<BandItem> = (item, x, y) => (
  <>
    <Span from={x(0)} to={x(1)} y={y} width={16} color={INK.grid} />
    {item.share !== null && (
      <Span from={x(0)} to={x(item.share)} y={y} width={16} color={INK.mark} />
    )}
  </>
);
