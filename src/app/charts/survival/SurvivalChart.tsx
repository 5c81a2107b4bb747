import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import type { ReportRow } from '../../../core/report/report.ts';
import { FONT, INK, TEXT_SIZE } from '../ink.ts';
import type { Labels } from '../labels.ts';
import { StartInTurn } from '../../ui/InTurn.tsx';
import { Measured } from '../Measured.tsx';
import { riskMoments, survivalCurves } from './survival-model.ts';
import { SurvivalMarks } from './SurvivalMarks.tsx';

const TICK = { fill: INK.text, fontSize: TEXT_SIZE, fontFamily: FONT };
const PLOT_HEIGHT = 300;
const RISK_ROW = 20;

/** Who is still there (or has finished) as time passes: a step curve per group, its band, numbers at risk beneath. */
export function SurvivalChart(props: {
  readonly rows: readonly ReportRow[];
  readonly labels: Labels;
  readonly title: string;
}) {
  const { labels } = props;
  const curves = survivalCurves(props.rows, labels);
  const moments = riskMoments(curves);
  const risk = (curves.length + 1) * RISK_ROW + 24;
  return (
    <Measured>
      {(width) => (
        <ComposedChart
          width={width}
          height={PLOT_HEIGHT + risk}
          data={moments.map((time) => ({ time }))}
          margin={{ top: 12, right: width < 500 ? 80 : 150, bottom: risk, left: 4 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke={INK.grid} vertical={false} />
          <XAxis
            dataKey="time"
            type="number"
            domain={[0, moments.at(-1) ?? 1]}
            allowDataOverflow
            ticks={[...moments]}
            tick={TICK}
            tickFormatter={labels.count}
            stroke={INK.line}
          />
          <YAxis
            domain={[0, 1]}
            allowDataOverflow
            tick={TICK}
            tickFormatter={labels.percent}
            width={64}
            stroke={INK.line}
          />
          <StartInTurn>
            <SurvivalMarks curves={curves} moments={moments} title={props.title} labels={labels} />
          </StartInTurn>
        </ComposedChart>
      )}
    </Measured>
  );
}
