import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { useProgramChanges } from './use-program-changes.ts';

/** Takes back the last change of the program. It keeps its place and its focus when there is none left. */
export function UndoButton() {
  const say = useSay();
  const { canUndo, undo } = useProgramChanges();
  return (
    <button
      type="button"
      className="usa-button usa-button--outline"
      aria-disabled={!canUndo}
      onClick={() => {
        if (!canUndo) return;
        undo();
        announce(say('program.undone'));
      }}
    >
      {say('program.undo')}
    </button>
  );
}
