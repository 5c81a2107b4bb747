import { memo, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ProblemGroup, ProblemRow, Staged } from '../../../../core/loading/staged.ts';
import { useSay, useWords } from '../../../language/use-say.ts';
import { useWorkbench } from '../../../view/Workbench.tsx';
import { SeenCells } from './ProblemTableRow.tsx';

/** Rows that are drawn at once: the page stays responsive between two pieces. */
const ROWS_AT_ONCE = 1000;

interface PrintedPiece {
  readonly group: ProblemGroup;
  readonly from: number;
  readonly rows: readonly ProblemRow[];
}

/** Every problem of a file with every row of it, drawn piece by piece for the paper alone, then printed. */
export function PrintProblems(props: { readonly staged: Staged; readonly onDone: () => void }) {
  const { staged, onDone } = props;
  const say = useSay();
  const { session } = useWorkbench();
  const [pieces, setPieces] = useState<readonly PrintedPiece[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const all = staged.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const done = pieces.reduce((sum, { rows }) => sum + rows.length, 0);
  useEffect(() => {
    let wanted = true;
    const draw = async () => {
      for (const group of staged.groups) {
        if (group.rows.length === 0)
          setPieces((before) => [...before, { group, from: 0, rows: [] }]);
        for (let from = 0; from < group.rows.length && wanted; from += ROWS_AT_ONCE) {
          const rows = await session.problemRows(staged.id, group.id ?? '', from, ROWS_AT_ONCE);
          if (wanted) setPieces((before) => [...before, { group, from, rows }]);
          await new Promise((resolve) => setTimeout(resolve));
        }
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (wanted) window.print();
    };
    draw().catch((error: unknown) => {
      if (wanted) setFailure(error instanceof Error ? error.message : String(error));
    });
    return () => {
      wanted = false;
    };
  }, [session, staged]);
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  return (
    <>
      {done < all && failure === null && <p role="status">{say('fix.preparing', { done, all })}</p>}
      {failure !== null && <p role="alert">{say('fix.failed', { reason: failure })}</p>}
      {createPortal(
        <div className="print-alone">
          <h1>{say('fix.printTitle', { file: staged.fileName })}</h1>
          {pieces.map((piece) => (
            <Piece key={`${piece.group.id ?? piece.group.problem.code} ${piece.from}`} {...piece} />
          ))}
        </div>,
        document.body,
      )}
    </>
  );
}

const Piece = memo(function Piece({ group, from, rows }: PrintedPiece) {
  const say = useSay();
  const words = useWords();
  const { problem } = group;
  return (
    <>
      {from === 0 && (
        <p>
          <strong>{say(`files.severity.${problem.severity}`)}</strong>{' '}
          {problem.place.column !== undefined &&
            say('files.column', { column: problem.place.column })}{' '}
          {words(problem.words)}
        </p>
      )}
      {rows.length > 0 && (
        <table className="usa-table usa-table--compact">
          <thead>
            <tr>
              <th scope="col">{say('fix.row')}</th>
              <th scope="col">{say('fix.valueSeen')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <th scope="row">{row.row}</th>
                <td>
                  <SeenCells problem={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
});
