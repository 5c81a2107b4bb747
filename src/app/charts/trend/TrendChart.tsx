import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { ReportRow } from '../../../core/report/report.ts';
import { DASHES, FONT, INK, TEXT_SIZE } from '../ink.ts';
import type { Labels } from '../labels.ts';
import { axisTicks } from '../marks/axis-ticks.ts';
import { StartInTurn } from '../../ui/InTurn.tsx';
import { Measured } from '../Measured.tsx';
import { trendDomain, trendSeries } from './trend-model.ts';
import { TrendMarks } from './TrendMarks.tsx';

const TICK = { fill: INK.text, fontSize: TEXT_SIZE, fontFamily: FONT };
const HEIGHT = 300;

/** Period by period: a line per group (up to four), its interval, and the target as a step. */
export function TrendChart(props: {
  readonly rows: readonly ReportRow[];
  readonly periods: readonly string[];
  readonly labels: Labels;
  readonly title: string;
}) {
  const { labels } = props;
  const series = trendSeries(props.rows, props.periods, labels);
  const metric = props.rows[0]?.metric ?? '';
  const ticks = axisTicks(trendDomain(series, labels.unit(metric) === 'fraction'), 5);
  const points = props.periods.map((period, index) => ({
    period,
    ...Object.fromEntries(series.map((one) => [one.group, one.points[index]?.value ?? null])),
  }));
  return (
    <Measured>
      {(width) => (
        <LineChart
          width={width}
          height={HEIGHT}
          data={points}
          margin={{ top: 12, right: width < 500 ? 80 : 150, bottom: 4, left: 4 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke={INK.grid} vertical={false} />
          <XAxis
            dataKey="period"
            tick={TICK}
            stroke={INK.line}
            tickFormatter={labels.periodShort}
            interval="preserveStartEnd"
            minTickGap={12}
          />
          <YAxis
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
            allowDataOverflow
            ticks={[...ticks]}
            interval={0}
            tick={TICK}
            stroke={INK.line}
            width={64}
            tickFormatter={(value: number) => labels.value(metric, value)}
          />
          {series.map((one, index) => (
            <Line
              key={one.group}
              dataKey={one.group}
              stroke={INK.mark}
              strokeWidth={2}
              strokeDasharray={DASHES[index % DASHES.length] ?? ''}
              dot={false}
              isAnimationActive={false}
              connectNulls={false}
            />
          ))}
          <StartInTurn>
            <TrendMarks series={series} title={props.title} labels={labels} />
          </StartInTurn>
        </LineChart>
      )}
    </Measured>
  );
}
