/**
 * The Program page: what the committee sets. It promises that every change is at once in force, said aloud
 * and undoable, and that a program file is taken whole or not at all; it refuses entries it would have to round.
 */
import { useSay } from '../../language/use-say.ts';
import { Note } from '../../ui/Note.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { EntryField } from './EntryField.tsx';
import { GroupingsPart } from './GroupingsPart.tsx';
import { PresetsPart } from './PresetsPart.tsx';
import { ProgramFile } from './ProgramFile.tsx';
import { ProjectsPart } from './ProjectsPart.tsx';
import { TargetsPart } from './TargetsPart.tsx';
import { ThresholdsPart } from './ThresholdsPart.tsx';
import { useProgramChanges } from './use-program-changes.ts';
import { WagesPart } from './WagesPart.tsx';

export function ProgramPage() {
  const say = useSay();
  const { program, change } = useProgramChanges();
  usePageTitle(say('page.program'));
  return (
    <div className="program">
      <h1>{say('page.program')}</h1>
      <p className="lead">{say('program.lead')}</p>
      <Note tone="info">{say('program.tabOnly')}</Note>
      <ProgramFile />
      <EntryField
        label={say('program.name')}
        hint={say('program.nameHint')}
        value={program.name}
        read={(text) => ({ ok: true, value: text.trim() })}
        onKeep={(name) => change({ name })}
      />
      <ProjectsPart />
      <TargetsPart />
      <PresetsPart />
      <GroupingsPart />
      <ThresholdsPart />
      <WagesPart />
    </div>
  );
}
