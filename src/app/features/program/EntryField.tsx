import { useState } from 'react';
import type { Entry } from './entries.ts';
import { Field } from './Field.tsx';

/** A field that is kept when it is left or Enter is pressed, and only when it can be read. */
export function EntryField<T>(props: {
  readonly label: string;
  readonly hint: string;
  /** What is kept now, as text. */
  readonly value: string;
  readonly read: (text: string) => Entry<T>;
  readonly onKeep: (value: T) => void;
  readonly inputMode?: 'decimal' | 'numeric';
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const entry = typed === null ? null : props.read(typed);
  const keep = () => {
    setLeft(true);
    if (entry?.ok !== true) return;
    setTyped(null);
    props.onKeep(entry.value);
  };
  return (
    <Field
      label={props.label}
      hint={props.hint}
      fault={left && entry !== null && !entry.ok ? entry.fault : undefined}
    >
      {(control) => (
        <input
          {...control}
          className="usa-input"
          inputMode={props.inputMode}
          value={typed ?? props.value}
          onChange={({ target }) => {
            setTyped(target.value);
            setLeft(false);
          }}
          onBlur={keep}
          onKeyDown={({ key }) => {
            if (key === 'Enter') keep();
          }}
        />
      )}
    </Field>
  );
}
