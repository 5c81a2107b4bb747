import { INK } from '../ink.ts';

/** A vertical tick centred on the row. */
export function Tick(props: {
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly half: number;
}) {
  return (
    <line
      x1={props.x}
      x2={props.x}
      y1={props.y - props.half}
      y2={props.y + props.half}
      stroke={props.color}
      strokeWidth={3}
    />
  );
}

/** A horizontal stroke from one place to another. */
export function Span(props: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly width: number;
  readonly color: string;
}) {
  return (
    <line
      x1={props.from}
      x2={props.to}
      y1={props.y}
      y2={props.y}
      stroke={props.color}
      strokeWidth={props.width}
    />
  );
}

/** Filled where there are enough people, hollow where too few to conclude. */
export function Dot(props: { readonly x: number; readonly y: number; readonly hollow: boolean }) {
  return (
    <circle
      cx={props.x}
      cy={props.y}
      r={6}
      fill={props.hollow ? INK.paper : INK.mark}
      stroke={INK.mark}
      strokeWidth={2}
    />
  );
}
