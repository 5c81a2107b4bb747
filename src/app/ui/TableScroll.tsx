import type { ReactNode } from 'react';

/** A wide table's own region: it scrolls sideways, by keyboard too, and the page does not. */
export function TableScroll(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="table-scroll" role="region" aria-label={props.label} tabIndex={0}>
      {props.children}
    </div>
  );
}
