import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import type { ProblemGroup, ProblemRow, Staged } from '../../../../core/loading/staged.ts';
import { useSay } from '../../../language/use-say.ts';
import { ProblemTableRow } from './ProblemTableRow.tsx';
import { useKeyDown } from './use-key-down.ts';
import { useProblemRows } from './use-problem-rows.ts';

const ROW_HEIGHT = 44;
/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

/** Every row of a problem with what stands in it: a window of them is drawn, all can be reached. */
export function ProblemTable(props: {
  readonly id: string;
  readonly staged: Staged;
  readonly group: ProblemGroup;
  /** Absent: its rows cannot be corrected. */
  readonly onOpen?: (row: ProblemRow) => void;
}) {
  const { id, staged, group, onOpen } = props;
  const say = useSay();
  const keys = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const [active, setActive] = useState(0);
  const last = group.rows.length - 1;
  // oxlint-disable-next-line react/incompatible-library -- the React compiler is not used here
  const virtual = useVirtualizer({
    count: group.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const shown = virtual.getVirtualItems();
  const rows = useProblemRows(
    staged,
    group.id ?? '',
    shown.map(({ index }) => index),
  );
  /** A row that is far away is focused when it is drawn. */
  const focusWanted = () => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-place="${wanted.current}"]`);
    if (row == null) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  };
  useEffect(focusWanted);
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: last,
  };
  const move = (event: KeyboardEvent) => {
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const onRow = event.target !== scroller.current;
    const step = event.key.startsWith('Arrow') && !onRow;
    const place = step ? Math.min(active, last) : Math.max(0, Math.min(last, to));
    wanted.current = place;
    setActive(place);
    virtual.scrollToIndex(place);
    focusWanted();
  };
  useKeyDown(scroller, move);
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const label = say('fix.rows', { file: staged.fileName, count: group.rows.length });
  const column = group.problem.place.column ?? '';
  return (
    <>
      <p id={keys} className="small muted no-print">
        {say(onOpen === undefined ? 'fix.keysToSee' : 'fix.keys')}
      </p>
      <div
        ref={scroller}
        id={id}
        className="virtual problem-rows no-print"
        role="group"
        aria-label={label}
        aria-describedby={keys}
        tabIndex={0}
      >
        <table className="usa-table usa-table--compact" aria-rowcount={group.rows.length + 1}>
          <caption className="usa-sr-only">{label}</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{say('fix.row')}</th>
              <th scope="col">
                {column === '' && say('fix.valueSeen')}
                {column !== '' && say(isKept(group) ? 'fix.valueKept' : 'fix.valueIn', { column })}
              </th>
              {onOpen !== undefined && <th scope="col">{say('fix.action')}</th>}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <Space height={above} />}
            {shown.map(({ index }) => (
              <ProblemTableRow
                key={group.rows[index]}
                measure={virtual.measureElement}
                place={index}
                row={group.rows[index] ?? 0}
                found={rows.get(index)}
                isActive={index === active}
                onOpen={onOpen}
              />
            ))}
            {below > 0 && <Space height={below} />}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Its rows are in all the same: what is shown is what is kept. */
function isKept({ id }: ProblemGroup): boolean {
  return id === 'keyless' || id?.startsWith('n') === true;
}

/** Stands for the rows above and below those that are drawn. */
function Space(props: { readonly height: number }) {
  return <tr aria-hidden="true" style={{ height: props.height }} />;
}
