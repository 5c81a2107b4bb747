import type { ReactNode } from 'react';
import { StartInTurn } from '../ui/InTurn.tsx';
import { useWidth } from './use-width.ts';

type Draw = (width: number) => ReactNode;

/** The place of a chart: measures it, then lets the chart be drawn for its width in pixels. */
export function Measured({ children }: { readonly children: Draw }) {
  const { ref, width } = useWidth();
  return (
    <div ref={ref} className="chart">
      {width > 0 && (
        <StartInTurn>
          <Drawn draw={children} width={width} />
        </StartInTurn>
      )}
    </div>
  );
}

function Drawn({ draw, width }: { readonly draw: Draw; readonly width: number }) {
  return draw(width);
}
