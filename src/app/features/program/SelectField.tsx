import { useSay } from '../../language/use-say.ts';
import type { EntryFault } from './entries.ts';
import { Field } from './Field.tsx';

export interface ChoiceGroup {
  /** null: the choices stand by themselves. */
  readonly title: string | null;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
}

/** A list to choose one from, under headings; an empty value asks for a choice. */
export function SelectField(props: {
  readonly label: string;
  readonly value: string;
  readonly fault?: EntryFault | undefined;
  readonly choices: readonly ChoiceGroup[];
  readonly onChange: (id: string) => void;
}) {
  const say = useSay();
  return (
    <Field label={props.label} fault={props.fault}>
      {(control) => (
        <select
          {...control}
          className="usa-select"
          value={props.value}
          onChange={({ target }) => props.onChange(target.value)}
        >
          {props.value === '' && <option value="">{say('program.choose')}</option>}
          {props.choices.map(({ title, choices }) =>
            title === null ? (
              <Options key="" choices={choices} />
            ) : (
              <optgroup key={title} label={title}>
                <Options choices={choices} />
              </optgroup>
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function Options({ choices }: Pick<ChoiceGroup, 'choices'>) {
  return choices.map(({ id, title }) => (
    <option key={id} value={id}>
      {title}
    </option>
  ));
}
