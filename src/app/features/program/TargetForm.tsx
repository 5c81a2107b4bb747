import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Target } from '../../../core/definition/target.ts';
import { useSay } from '../../language/use-say.ts';
import {
  draftOf,
  EMPTY_DRAFT,
  targetFromDraft,
  type DraftFaults,
  type TargetDraft,
} from './target-draft.ts';
import { TargetFields } from './TargetFields.tsx';

/** A new target, or one being edited. Cancel leaves everything as it was. */
export function TargetForm(props: {
  /** null: a new one. */
  readonly target: Target | null;
  readonly taken: readonly string[];
  readonly onKeep: (target: Target) => void;
  readonly onCancel: () => void;
}) {
  const { target, taken, onKeep, onCancel } = props;
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<TargetDraft>(() =>
    target === null ? EMPTY_DRAFT : draftOf(target),
  );
  const [faults, setFaults] = useState<DraftFaults>({});
  useEffect(() => {
    form.current?.querySelector('select')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const title = say(target === null ? 'program.formAdd' : 'program.formEdit');
  return (
    <form
      ref={form}
      className="target-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = targetFromDraft(draft, target?.id ?? null, taken);
        if (read.ok) {
          onKeep(read.target);
          return;
        }
        flushSync(() => setFaults(read.faults));
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      }}
    >
      <h3>{title}</h3>
      {Object.keys(faults).length > 0 && <p role="alert">{say('program.putRight')}</p>}
      <TargetFields
        draft={draft}
        faults={faults}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      <div className="buttons">
        <button type="submit" className="usa-button">
          {say('program.keep')}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onCancel}>
          {say('program.cancel')}
        </button>
      </div>
    </form>
  );
}
