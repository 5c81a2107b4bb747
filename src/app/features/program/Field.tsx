import { useId, type ReactNode } from 'react';
import { useSay } from '../../language/use-say.ts';
import type { EntryFault } from './entries.ts';

export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A control with its label above, and its hint and what is wrong beneath, tied to it. */
export function Field(props: {
  readonly label: string;
  readonly hint?: string;
  readonly fault?: EntryFault | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}) {
  const { label, hint, fault } = props;
  const say = useSay();
  const id = useId();
  const described = [
    ...(fault === undefined ? [] : [`${id}fault`]),
    ...(hint === undefined ? [] : [`${id}hint`]),
  ];
  return (
    <div className="field">
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      {props.children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': fault !== undefined,
      })}
      {fault !== undefined && (
        <p className="field__fault" id={`${id}fault`}>
          {say(`program.fault.${fault}`)}
        </p>
      )}
      {hint !== undefined && (
        <p className="field__hint" id={`${id}hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
