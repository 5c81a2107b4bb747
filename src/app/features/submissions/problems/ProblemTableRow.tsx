import { skipReasonWords } from '../../../../core/intake/corrections.ts';
import type { ProblemRow, SeenCell } from '../../../../core/loading/staged.ts';
import { useSay, useWords } from '../../../language/use-say.ts';

/** A row of the file: its number, what stands in it, and the way to correct it. */
export function ProblemTableRow(props: {
  readonly measure: (element: HTMLElement | null) => void;
  readonly place: number;
  readonly row: number;
  /** Absent while it is looked up. */
  readonly found: ProblemRow | undefined;
  readonly isActive: boolean;
  readonly onOpen: ((row: ProblemRow) => void) | undefined;
}) {
  const { measure, place, row, found, isActive, onOpen } = props;
  const say = useSay();
  const stop = { 'data-place': place, tabIndex: isActive ? 0 : -1 };
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2}>
      <th scope="row" {...(onOpen === undefined ? stop : {})}>
        {row}
      </th>
      <td>{found === undefined ? '…' : <SeenCells problem={found} />}</td>
      {onOpen !== undefined && (
        <td>
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            aria-label={say('fix.correctRow', { row })}
            {...stop}
            onClick={() => found !== undefined && onOpen(found)}
          >
            {say('fix.correct')}
          </button>
        </td>
      )}
    </tr>
  );
}

/** What stands in a row, with the columns where there are several. */
export function SeenCells({ problem }: { readonly problem: ProblemRow }) {
  const say = useSay();
  const words = useWords();
  const { cells, reason } = problem;
  return (
    <>
      {reason !== null && (
        <div>{say('fix.skippedBecause', { reason: words(skipReasonWords(reason)) })}</div>
      )}
      {cells.map((cell) => (
        <div key={cell.column}>
          {cells.length > 1 && <span className="muted">{cell.column}: </span>}
          <CellText cell={cell} />
        </div>
      ))}
    </>
  );
}

function CellText({ cell }: { readonly cell: SeenCell }) {
  const say = useSay();
  const shown = (text: string) => (text === '' ? say('fix.empty') : text);
  const { text, was } = cell;
  if (was !== null) return <>{say('fix.typed', { text: shown(text), was: shown(was) })}</>;
  return <>{shown(text)}</>;
}
