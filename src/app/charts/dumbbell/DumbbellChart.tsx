import type { ReportRow } from '../../../core/report/report.ts';
import { INK } from '../ink.ts';
import type { Labels } from '../labels.ts';
import { Dot, Span, Tick } from '../marks/Marks.tsx';
import { RowChart, type DrawMark } from '../marks/RowChart.tsx';
import { dumbbellDomain, dumbbellItems, dumbbellKey, type DumbbellItem } from './dumbbell-model.ts';

/** Where each group stands: interval as a line, now as a dot, before as a tick, target as a black tick. */
export function DumbbellChart(props: {
  readonly now: readonly ReportRow[];
  readonly before: readonly ReportRow[];
  readonly labels: Labels;
  readonly title: string;
}) {
  const items = dumbbellItems(props.now, props.before, props.labels);
  const metric = props.now[0]?.metric ?? '';
  return (
    <RowChart
      rows={items}
      domain={dumbbellDomain(items, props.labels.unit(metric) === 'fraction')}
      format={(value) => props.labels.value(metric, value)}
      title={props.title}
      mark={drawDumbbell}
      chartKey={dumbbellKey(items, props.labels)}
    />
  );
}

const drawDumbbell: DrawMark<DumbbellItem> = (item, x, y) => (
  <>
    {item.low !== null && item.high !== null && (
      <Span from={x(item.low)} to={x(item.high)} y={y} width={8} color={INK.markSoft} />
    )}
    {item.before !== null && <Tick x={x(item.before)} y={y} color={INK.before} half={5} />}
    {item.target !== null && <Tick x={x(item.target)} y={y} color={INK.target} half={10} />}
    {item.value !== null && <Dot x={x(item.value)} y={y} hollow={item.faint} />}
  </>
);
