import { useState } from 'react';
import { useSay } from '../../language/use-say.ts';
import type { EntryFault } from './entries.ts';
import { Field } from './Field.tsx';

/** A project typed onto the list: no file has to name it yet. */
export function NewProject(props: {
  readonly listed: readonly string[];
  readonly onAdd: (name: string) => void;
}) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<EntryFault | undefined>();
  const add = () => {
    const name = typed.trim();
    const found = name === '' ? 'empty' : props.listed.includes(name) ? 'listed' : undefined;
    setFault(found);
    if (found !== undefined) return;
    setTyped('');
    props.onAdd(name);
  };
  return (
    <form
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={say('program.projectName')} fault={fault}>
        {(control) => (
          <input
            {...control}
            className="usa-input"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setFault(undefined);
            }}
          />
        )}
      </Field>
      <div className="buttons">
        <button type="submit" className="usa-button usa-button--outline">
          {say('program.addProject')}
        </button>
      </div>
    </form>
  );
}
