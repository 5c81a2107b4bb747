import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { DASHES, FONT, INK, TEXT_SIZE } from '../ink.ts';
import type { Labels } from '../labels.ts';
import { spreadLabels } from '../marks/spread-labels.ts';
import { atRisk, bandPath, stepPath, type SurvivalCurve } from './survival-model.ts';

const TEXT = { fontFamily: FONT, fontSize: TEXT_SIZE, fill: INK.text } as const;
const RISK_ROW = 20;
const BELOW_AXIS = 52;

/** Curves with their bands, names at their ends, and the numbers at risk under the axis. */
export function SurvivalMarks(props: {
  readonly curves: readonly SurvivalCurve[];
  readonly moments: readonly number[];
  readonly title: string;
  readonly labels: Labels;
}) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  if (xScale === undefined || yScale === undefined || plot === undefined) return null;
  const x = (time: number) => xScale(time) ?? plot.x;
  const y = (probability: number) => yScale(probability) ?? plot.y;
  const ends = spreadLabels(
    props.curves.map(({ points, start }) => y(points.at(-1)?.probability ?? start)),
    TEXT_SIZE + 3,
  );
  const bottom = plot.y + plot.height + BELOW_AXIS;
  return (
    <g role="list" aria-label={props.title}>
      {props.curves.map((curve, index) => (
        <g key={curve.group} role="listitem" aria-label={curve.sentence}>
          <path d={bandPath(curve, x, y)} fill={INK.markSoft} fillOpacity={0.5} />
          <path
            d={stepPath(curve, x, y)}
            fill="none"
            stroke={INK.mark}
            strokeWidth={2}
            strokeDasharray={DASHES[index % DASHES.length]}
          />
          <text x={plot.x + plot.width + 8} y={(ends[index] ?? 0) + 4} aria-hidden="true" {...TEXT}>
            {curve.name}
          </text>
        </g>
      ))}
      <g aria-hidden="true">
        <text x={plot.x} y={bottom - RISK_ROW + 4} fontWeight="bold" {...TEXT}>
          {props.labels.say('atRisk')}
        </text>
        {props.curves.map((curve, row) => (
          <g key={curve.group}>
            {props.moments.map((moment) => (
              <text
                key={moment}
                x={x(moment)}
                y={bottom + row * RISK_ROW + 4}
                textAnchor={moment === 0 ? 'start' : 'middle'}
                {...TEXT}
              >
                {atRisk(curve.points, moment)}
              </text>
            ))}
            <text x={plot.x + plot.width + 24} y={bottom + row * RISK_ROW + 4} {...TEXT}>
              {curve.name}
            </text>
          </g>
        ))}
      </g>
    </g>
  );
}
