/** The faces of a part of the page that is not there yet, cannot be there, or has nothing to show. */
import type { ReactNode } from 'react';

/** Grey lines in the place of what is coming; the words are for those who do not see them. */
export function Skeleton(props: { readonly words: string; readonly lines?: number }) {
  const lines = Array.from({ length: props.lines ?? 6 }, (_, index) => index);
  return (
    <div className="skeleton" aria-busy="true">
      <p className="usa-sr-only">{props.words}</p>
      {lines.map((line) => (
        <span key={line} className="skeleton__line" />
      ))}
    </div>
  );
}

/** Why there is nothing, and what to do about it. */
export function Empty(props: {
  readonly title: string;
  readonly words?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="empty__title">{props.title}</p>
      {props.words !== undefined && <p>{props.words}</p>}
      {props.children}
    </div>
  );
}

/** What went wrong and what to do. */
export function Trouble(props: {
  readonly title: string;
  readonly words: string;
  readonly detail?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="usa-alert usa-alert--error" role="alert">
      <div className="usa-alert__body">
        <p className="usa-alert__heading">{props.title}</p>
        <p className="usa-alert__text">{props.words}</p>
        {props.detail !== undefined && <p className="usa-alert__text">{props.detail}</p>}
        {props.children}
      </div>
    </div>
  );
}
