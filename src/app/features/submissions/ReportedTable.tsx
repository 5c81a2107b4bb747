import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef, useState } from 'react';
import { periodTitle } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import type { Holdings } from '../../session/session.ts';
import { ReportedCell } from './ReportedCell.tsx';
import { reportedRows } from './reported-rows.ts';
import { useKindTitle } from './use-kind-title.ts';

const ROW_HEIGHT = 34;

/** Who has reported what in which quarter, and where nothing came; drawn row by row as it is scrolled. */
export function ReportedTable({ holdings }: { readonly holdings: Holdings }) {
  const say = useSay();
  const language = useLanguage();
  const kindTitle = useKindTitle();
  const select = useId();
  const kinds = [...new Set(holdings.reported.map(({ kind }) => kind))].toSorted();
  const [asked, setAsked] = useState('hours');
  const kind = kinds.includes(asked) ? asked : kinds[0];
  const { quarters, reported, submissions, versions } = holdings;
  const rows = useMemo(
    () =>
      reportedRows(
        { reported: reported.filter((one) => one.kind === kind), submissions, versions },
        quarters,
      ),
    [reported, submissions, versions, kind, quarters],
  );
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the React compiler is not used here
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
  });
  if (kind === undefined) return null;
  const shown = virtual.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <section>
      <h2>{say('files.reportedTitle')}</h2>
      <p className="muted">{say('files.reportedWhat')}</p>
      <label className="usa-label" htmlFor={select}>
        {say('files.kindShort')}
      </label>
      <select
        id={select}
        className="usa-select"
        value={kind}
        onChange={({ target }) => setAsked(target.value)}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindTitle(one)}
          </option>
        ))}
      </select>
      <div
        ref={scroller}
        className="table-scroll virtual"
        role="region"
        aria-label={say('files.reportedTitle')}
        tabIndex={0}
      >
        <table className="usa-table usa-table--compact reported" aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              <th scope="col">{say('view.employer')}</th>
              {quarters.map((quarter) => (
                <th key={quarter} scope="col">
                  {periodTitle(quarter, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <Space height={above} />}
            {shown.map(({ index }) => {
              const row = rows[index];
              return row === undefined ? null : (
                <tr key={row.employer} aria-rowindex={index + 2}>
                  <th scope="row">{row.employer === '' ? say('view.blank') : row.employer}</th>
                  {quarters.map((quarter, at) => (
                    <ReportedCell key={quarter} cell={row.cells[at]} />
                  ))}
                </tr>
              );
            })}
            {below > 0 && <Space height={below} />}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Stands for the rows above and below those that are drawn. */
function Space(props: { readonly height: number }) {
  return <tr aria-hidden="true" style={{ height: props.height }} />;
}
