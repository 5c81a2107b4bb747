import type { Target } from '../../../core/definition/target.ts';
import { useSay } from '../../language/use-say.ts';
import { useTargetWords } from './use-target-words.ts';

/** What can be done with one target. */
export function TargetButtons(props: {
  readonly target: Target;
  readonly onEdit: (target: Target) => void;
  readonly onRemove: (target: Target) => void;
}) {
  const say = useSay();
  const target = useTargetWords().line(props.target);
  return (
    <span className="program__row-buttons">
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        aria-label={say('program.editNamed', { target })}
        onClick={() => props.onEdit(props.target)}
      >
        {say('program.edit')}
      </button>
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        aria-label={say('program.removeNamed', { target })}
        onClick={() => props.onRemove(props.target)}
      >
        {say('program.remove')}
      </button>
    </span>
  );
}
