import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts';
import { FONT, INK, TEXT_SIZE } from '../ink.ts';
import { StartInTurn } from '../../ui/InTurn.tsx';
import { Measured } from '../Measured.tsx';
import { axisTicks } from './axis-ticks.ts';
import { ChartKey } from './ChartKey.tsx';
import { keyHeight, type KeyItem } from './key-places.ts';

const ROW_HEIGHT = 52;
const AXIS_HEIGHT = 34;
const LEFT = 8;
const TICK = { fill: INK.text, fontSize: TEXT_SIZE, fontFamily: FONT };

export interface ChartRow {
  readonly id: string;
  readonly name: string;
  /** Printed beside the name. */
  readonly label: string;
  /** The whole row as a sentence, for people who do not see it. */
  readonly sentence: string;
}
/** Draws one row's mark; `x` turns a value into pixels, `y` is the row's middle. */
export type DrawMark<Row> = (row: Row, x: (value: number) => number, y: number) => ReactNode;

interface RowChartProps<Row extends ChartRow> {
  readonly rows: readonly Row[];
  readonly domain: readonly [number, number];
  readonly format: (value: number) => string;
  readonly title: string;
  readonly mark: DrawMark<Row>;
  readonly chartKey?: readonly KeyItem[];
}

/** One row per item on a common horizontal scale: name and label in words, the mark beneath. */
export function RowChart<Row extends ChartRow>(props: RowChartProps<Row>) {
  return <Measured>{(width) => <Rows {...props} width={width} />}</Measured>;
}

function Rows<Row extends ChartRow>(props: RowChartProps<Row> & { readonly width: number }) {
  const { width } = props;
  const key = props.chartKey ?? [];
  const top = keyHeight(key, width - LEFT) + 4;
  const ticks = axisTicks(props.domain, width < 500 ? 2 : 5);
  return (
    <ComposedChart
      width={width}
      height={top + props.rows.length * ROW_HEIGHT + AXIS_HEIGHT}
      layout="vertical"
      data={props.rows.map(({ id }) => ({ id }))}
      margin={{ top, right: 32, bottom: 4, left: LEFT }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke={INK.grid} horizontal={false} />
      <XAxis
        type="number"
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        allowDataOverflow
        ticks={[...ticks]}
        interval={0}
        tick={TICK}
        tickFormatter={props.format}
        stroke={INK.line}
      />
      <YAxis type="category" dataKey="id" hide />
      <ChartKey items={key} width={width} x={LEFT} />
      <StartInTurn>
        <RowMarks {...props} />
      </StartInTurn>
    </ComposedChart>
  );
}

function RowMarks<Row extends ChartRow>(props: RowChartProps<Row>) {
  const xScale = useXAxisScale();
  const plot = usePlotArea();
  if (xScale === undefined || plot === undefined) return null;
  const x = (value: number) => xScale(value) ?? plot.x;
  return (
    <g role="list" aria-label={props.title}>
      {props.rows.map((row, index) => {
        const y = plot.y + (index + 0.5) * ROW_HEIGHT + 9;
        return (
          <g key={row.id} role="listitem" aria-label={row.sentence}>
            <text
              x={plot.x + 2}
              y={y - 17}
              fontFamily={FONT}
              fontSize={TEXT_SIZE}
              fill={INK.text}
              stroke={INK.paper}
              strokeWidth={3}
              paintOrder="stroke"
              aria-hidden="true"
            >
              <tspan fontWeight="bold">{row.name}</tspan>
              <tspan dx={8}>{row.label}</tspan>
            </text>
            {props.mark(row, x, y)}
          </g>
        );
      })}
    </g>
  );
}
