import { useRef, useState } from 'react';
import type { Target } from '../../../core/definition/target.ts';
import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { Empty } from '../../ui/faces.tsx';
import { useFileTargets } from '../../view/program-store.ts';
import { FileTargets } from './FileTargets.tsx';
import { TargetButtons } from './TargetButtons.tsx';
import { TargetForm } from './TargetForm.tsx';
import { TargetTable } from './TargetTable.tsx';
import { TiedTargets } from './TiedTargets.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useProgramChanges } from './use-program-changes.ts';

type Editing = { readonly target: Target | null; readonly opener: Element | null };

/** The targets of the program: listed, added, edited, taken out. */
export function TargetsPart() {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const { program, change } = useProgramChanges();
  const [editing, setEditing] = useState<Editing | null>(null);
  const { targets } = program;
  const hasFileTargets = useFileTargets().targets.length > 0;
  const open = (target: Target | null) => setEditing({ target, opener: document.activeElement });
  const close = () => {
    const opener = editing?.opener;
    setEditing(null);
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    else heading.current?.focus();
  };
  const keep = (kept: Target) => {
    const isNew = !targets.some(({ id }) => id === kept.id);
    change({
      targets: isNew ? [...targets, kept] : targets.map((one) => (one.id === kept.id ? kept : one)),
    });
    announce(say(isNew ? 'program.added' : 'program.changed'));
    close();
  };
  const remove = (target: Target) => {
    change({ targets: targets.filter(({ id }) => id !== target.id) });
    if (editing?.target?.id === target.id) setEditing(null);
    announce(say('program.removed'));
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="program-targets">
      <h2 id="program-targets" ref={heading} tabIndex={-1}>
        {say('program.targets')}
      </h2>
      <p>{say('program.floor')}</p>
      {targets.length === 0 ? (
        <Empty
          title={say(hasFileTargets ? 'program.noTargetsHere' : 'program.noTargets')}
          words={say('program.noTargetsWhat')}
        />
      ) : (
        <TargetTable
          targets={targets}
          label={say('program.targetsLabel', { count: targets.length })}
          rowButtons={(target) => <TargetButtons target={target} onEdit={open} onRemove={remove} />}
        />
      )}
      <div className="buttons">
        <button type="button" className="usa-button" onClick={() => open(null)}>
          {say('program.add')}
        </button>
        <UndoButton />
      </div>
      {editing !== null && (
        <TargetForm
          key={editing.target?.id ?? ''}
          target={editing.target}
          taken={targets.map(({ id }) => id)}
          onKeep={keep}
          onCancel={close}
        />
      )}
      <FileTargets />
      <TiedTargets />
    </section>
  );
}
