import type { Program } from '../../../core/definition/program.ts';
import { useProgram } from '../../view/program-store.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { historyOf } from './program-history.ts';

/** The program with its parts' changes, each of which can be undone. */
export function useProgramChanges() {
  const { programs } = useWorkbench();
  const program = useProgram();
  const history = historyOf(programs);
  return {
    program,
    canUndo: history.canUndo(),
    undo: history.undo,
    replace: history.change,
    change: (part: Partial<Program>) => history.change({ ...programs.current(), ...part }),
  };
}
