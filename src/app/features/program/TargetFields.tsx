import { useSay } from '../../language/use-say.ts';
import { DraftTextField } from './DraftTextField.tsx';
import { ScopeFields } from './ScopeFields.tsx';
import { SelectField } from './SelectField.tsx';
import { TARGET_KINDS, type DraftFaults, type TargetDraft } from './target-draft.ts';
import { useTargetChoices } from './use-target-choices.ts';

/** The fields of a target, in the order people say it: who, what, how much, where, when, on whose word. */
export function TargetFields(props: {
  readonly draft: TargetDraft;
  readonly faults: DraftFaults;
  readonly onChange: (part: Partial<TargetDraft>) => void;
}) {
  const { draft, faults, onChange } = props;
  const say = useSay();
  const choices = useTargetChoices();
  return (
    <>
      <div className="field-grid">
        <SelectField
          label={say('program.group')}
          value={draft.group}
          fault={faults.group}
          choices={choices.groups}
          onChange={(group) => onChange({ group })}
        />
        <SelectField
          label={say('program.metric')}
          value={draft.metric}
          fault={faults.metric}
          choices={choices.metrics}
          onChange={(metric) => onChange({ metric })}
        />
        <DraftTextField
          {...props}
          part="percent"
          label={say('program.valueField')}
          hint={say('program.valueHint')}
        />
      </div>
      <ScopeFields draft={draft} onChange={onChange} />
      <div className="field-grid">
        <DraftTextField {...props} part="validFrom" label={say('program.validFrom')} type="date" />
        <DraftTextField
          {...props}
          part="lastDay"
          label={say('program.lastDay')}
          hint={say('program.datesHint')}
          type="date"
        />
        <SelectField
          label={say('program.kind')}
          value={draft.kind}
          choices={[
            {
              title: null,
              choices: TARGET_KINDS.map((id) => ({ id, title: say(`program.kind.${id}`) })),
            },
          ]}
          onChange={(id) => {
            const kind = TARGET_KINDS.find((one) => one === id);
            if (kind !== undefined) onChange({ kind });
          }}
        />
        <DraftTextField
          {...props}
          part="status"
          label={say('program.status')}
          hint={say('program.statusHint')}
        />
        <DraftTextField
          {...props}
          part="source"
          label={say('program.source')}
          hint={say('program.sourceHint')}
        />
      </div>
    </>
  );
}
