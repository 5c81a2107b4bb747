import type { FigureTable } from './figure-table.ts';

/** A figure's table in a region of its own that scrolls sideways where the page is narrow. */
export function FigureTableView(props: { readonly table: FigureTable }) {
  const { caption, columns, rows } = props.table;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="usa-table usa-table--compact">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={`${String(row)} ${cells[0]?.text ?? ''}`}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]?.title} scope="row">
                    {cell.text}
                  </th>
                ) : (
                  <td
                    key={columns[index]?.title}
                    className={columns[index]?.numeric === true ? 'numeric' : undefined}
                  >
                    {cell.text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
