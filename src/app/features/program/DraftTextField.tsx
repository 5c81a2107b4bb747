import { Field } from './Field.tsx';
import type { DraftFaults, TargetDraft } from './target-draft.ts';

/** One text or date of the draft. */
export function DraftTextField(props: {
  readonly part: 'percent' | 'validFrom' | 'lastDay' | 'status' | 'source';
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'date';
  readonly draft: TargetDraft;
  readonly faults: DraftFaults;
  readonly onChange: (part: Partial<TargetDraft>) => void;
}) {
  const { part, label, hint, type = 'text', draft, faults, onChange } = props;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} fault={faults[part]}>
      {(control) => (
        <input
          {...control}
          className="usa-input"
          type={type}
          inputMode={part === 'percent' ? 'decimal' : undefined}
          value={draft[part]}
          onChange={({ target }) => onChange({ [part]: target.value })}
        />
      )}
    </Field>
  );
}
