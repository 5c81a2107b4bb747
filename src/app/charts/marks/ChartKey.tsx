import { FONT, INK, TEXT_SIZE } from '../ink.ts';
import { Dot, Span, Tick } from './Marks.tsx';
import { keyPlaces, type KeyItem } from './key-places.ts';

/** What the marks mean, drawn as they are drawn, in as many lines as the width asks for. */
export function ChartKey(props: {
  readonly items: readonly KeyItem[];
  readonly width: number;
  readonly x: number;
}) {
  return (
    <g aria-hidden="true">
      {keyPlaces(props.items, props.width - props.x).map(({ item, x, y }) => (
        <g key={item.word}>
          <Swatch mark={item.mark} x={props.x + x + 10} y={y} />
          <text
            x={props.x + x + 26}
            y={y + 4}
            fontFamily={FONT}
            fontSize={TEXT_SIZE}
            fill={INK.text}
          >
            {item.word}
          </text>
        </g>
      ))}
    </g>
  );
}

function Swatch(props: { readonly mark: KeyItem['mark']; readonly x: number; readonly y: number }) {
  const { mark, x, y } = props;
  switch (mark) {
    case 'dot':
      return <Dot x={x} y={y} hollow={false} />;
    case 'hollow-dot':
      return <Dot x={x} y={y} hollow={true} />;
    case 'interval':
      return <Span from={x - 10} to={x + 10} y={y} width={8} color={INK.markSoft} />;
    case 'before':
      return <Tick x={x} y={y} color={INK.before} half={5} />;
    case 'target':
      return <Tick x={x} y={y} color={INK.target} half={8} />;
    case 'median':
      return <Tick x={x} y={y} color={INK.mark} half={8} />;
    case 'thin-line':
      return <Span from={x - 10} to={x + 10} y={y} width={2} color={INK.before} />;
  }
}
