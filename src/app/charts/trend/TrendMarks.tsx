import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { FONT, INK, TEXT_SIZE } from '../ink.ts';
import type { Labels } from '../labels.ts';
import { spreadLabels } from '../marks/spread-labels.ts';
import { targetLines, type TrendPoint, type TrendSeries } from './trend-model.ts';

const TEXT = { fontFamily: FONT, fontSize: TEXT_SIZE, fill: INK.text } as const;

/** Points with their intervals, the stepped target and a name at each line's end. */
export function TrendMarks(props: {
  readonly series: readonly TrendSeries[];
  readonly title: string;
  readonly labels: Labels;
}) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  if (xScale === undefined || yScale === undefined || plot === undefined) return null;
  const x = (period: string) => xScale(period) ?? plot.x;
  const y = (value: number) => yScale(value) ?? plot.y;
  const periods = props.series[0]?.points.map(({ period }) => period) ?? [];
  const ends = props.series.flatMap((one) => {
    const last = one.points.findLast(({ value }) => value !== null);
    return last?.value == null ? [] : [{ name: one.name, y: y(last.value), x: x(last.period) }];
  });
  const endLabels = spreadLabels(
    ends.map((end) => end.y),
    TEXT_SIZE + 3,
  );
  return (
    <g role="list" aria-label={props.title}>
      {targetLines(props.series).map(({ names, values }) => (
        <TargetSteps
          key={values.join()}
          xs={periods.map(x)}
          ys={values.map((target) => (target === null ? null : y(target)))}
          word={[props.labels.say('target'), names.join(', ')]
            .filter((part) => part !== '')
            .join(': ')}
        />
      ))}
      {props.series.flatMap((one) =>
        one.points.map((point) => (
          <PointMark key={`${one.group} ${point.period}`} point={point} x={x(point.period)} y={y} />
        )),
      )}
      {ends.map((end, index) => (
        <text
          key={end.name}
          x={plot.x + plot.width + 8}
          y={(endLabels[index] ?? end.y) + 4}
          aria-hidden="true"
          {...TEXT}
        >
          {end.name}
        </text>
      ))}
    </g>
  );
}

function PointMark(props: {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: (value: number) => number;
}) {
  const { point, x, y } = props;
  return (
    <g role="listitem" aria-label={point.sentence}>
      {point.low !== null && point.high !== null && (
        <line
          x1={x}
          x2={x}
          y1={y(point.low)}
          y2={y(point.high)}
          stroke={INK.markSoft}
          strokeWidth={6}
        />
      )}
      {point.value !== null && <circle cx={x} cy={y(point.value)} r={4} fill={INK.mark} />}
    </g>
  );
}

/** A step through the middle between periods, broken where no target applies. */
function TargetSteps(props: {
  readonly xs: readonly number[];
  readonly ys: readonly (number | null)[];
  readonly word: string;
}) {
  const { xs, ys } = props;
  const half = xs.length > 1 ? ((xs[1] ?? 0) - (xs[0] ?? 0)) / 2 : 20;
  const last = ys.findLastIndex((y) => y !== null);
  return (
    <g aria-hidden="true">
      {ys.map((y, index) => {
        const x = xs[index];
        if (y === null || x === undefined) return null;
        return (
          <line
            key={x}
            x1={x - half}
            x2={x + half}
            y1={y}
            y2={y}
            stroke={INK.target}
            strokeWidth={2}
          />
        );
      })}
      {last >= 0 && (
        <text x={(xs[0] ?? 0) + 4} y={(ys[last] ?? 0) - 6} {...TEXT}>
          {props.word}
        </text>
      )}
    </g>
  );
}
