const WIDTH = 96;
const HEIGHT = 22;
const EDGE = 3;

/** A line without axes, its last point marked; a gap where there is no value. The words say what it shows. */
export function Sparkline(props: {
  readonly values: readonly (number | null)[];
  readonly words: string;
}) {
  const path = sparklinePath(props.values);
  if (path === null) return null;
  return (
    <svg
      className="sparkline"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={props.words}
    >
      <path d={path.line} fill="none" stroke="#565c65" strokeWidth="1.5" />
      <circle cx={path.end.x} cy={path.end.y} r="2.5" fill="#162e51" />
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** null with fewer than two values. */
export function sparklinePath(
  values: readonly (number | null)[],
): { readonly line: string; readonly end: Point } | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const range = Math.max(...known) - low;
  const place = (value: number, index: number): Point => ({
    x: EDGE + (index / (values.length - 1)) * (WIDTH - 2 * EDGE),
    y: range === 0 ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / range) * (HEIGHT - 2 * EDGE),
  });
  const points = values.map((value, index) => (value === null ? null : place(value, index)));
  const line = points
    .map((point, index) => {
      if (point === null) return '';
      const begins = index === 0 || points[index - 1] === null;
      return `${begins ? 'M' : 'L'}${point.x.toFixed(1)},${point.y.toFixed(1)}`;
    })
    .join('');
  const end = points.findLast((point) => point !== null);
  return end == null ? null : { line, end };
}
