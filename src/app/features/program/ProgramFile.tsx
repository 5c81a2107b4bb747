import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { Problem } from '../../../core/problem.ts';
import { programText } from '../../../core/targets/program-file.ts';
import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { programFileName, readProgramFile } from './read-program-file.ts';
import { RefusedFile } from './RefusedFile.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useProgramChanges } from './use-program-changes.ts';

/** The program as a file: saved, and opened whole or not at all. */
export function ProgramFile() {
  const say = useSay();
  const { catalogue } = useWorkbench();
  const { program, replace } = useProgramChanges();
  const [refused, setRefused] = useState<{
    readonly file: string;
    readonly problems: readonly Problem[];
  } | null>(null);
  const open = async (file: File) => {
    try {
      const read = await readProgramFile(file, catalogue);
      setRefused(read.ok ? null : { file: file.name, problems: read.problems });
      if (!read.ok) return;
      replace(read.value);
      announce(say('program.opened', { file: file.name, count: read.value.targets.length }));
    } catch {
      setRefused({ file: file.name, problems: [] });
    }
  };
  const save = () => {
    const file = programFileName(program.name);
    saveFile(programText(program), file, 'application/json');
    announce(say('program.saved', { file }));
  };
  return (
    <>
      <div className="buttons">
        <button type="button" className="usa-button" onClick={save}>
          {say('program.save')}
        </button>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => {
            const file = files?.item(0);
            if (file != null) void open(file);
          }}
        >
          <Button className="usa-button usa-button--outline">{say('program.open')}</Button>
        </FileTrigger>
        <UndoButton />
      </div>
      {refused !== null && <RefusedFile file={refused.file} problems={refused.problems} />}
    </>
  );
}
