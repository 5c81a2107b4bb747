import type { ReactNode } from 'react';

/** Something to know, beside the page's own content. */
export function Note(props: {
  readonly tone: 'info' | 'warning' | 'success' | 'error';
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={`usa-alert usa-alert--slim usa-alert--${props.tone}`}>
      <div className="usa-alert__body">
        {props.title !== undefined && <p className="usa-alert__heading">{props.title}</p>}
        <div className="usa-alert__text">{props.children}</div>
      </div>
    </div>
  );
}
