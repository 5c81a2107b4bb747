import { useQuery } from '@tanstack/react-query';
import type { Staged } from '../../../core/loading/staged.ts';
import { useSay } from '../../language/use-say.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { previewQuery } from '../../queries.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { useColumnTitle } from './use-column-title.ts';

/** The first rows as they will be stored. */
export function PreviewTable({ staged }: { readonly staged: Staged }) {
  const say = useSay();
  const columnTitle = useColumnTitle(staged.kind);
  const { session } = useWorkbench();
  const { data, error } = useQuery(previewQuery(session, staged));
  if (error !== null)
    return <p role="alert">{say('files.failedBecause', { reason: error.message })}</p>;
  if (data === undefined) return null;
  const { columns, rows } = data;
  const label = say('files.previewOf', { file: staged.fileName });
  return (
    <details>
      <summary>{say('files.preview', { rows: rows.length })}</summary>
      <TableScroll label={label}>
        <table className="usa-table usa-table--compact">
          <caption className="usa-sr-only">{label}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {columnTitle(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={`${String(index)} ${row.join(' ')}`}>
                {columns.map((column, at) => (
                  <td key={column}>{row[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
