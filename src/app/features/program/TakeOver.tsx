import type { Target, TargetPreset } from '../../../core/definition/target.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { addPreset, besidePreset } from './take-over.ts';
import { useTargetWords } from './use-target-words.ts';

/** Adding or replacing, each with the names of what it meets; nothing to choose where there are none yet. */
export function TakeOver(props: {
  readonly current: readonly Target[];
  readonly preset: TargetPreset;
  readonly onTakeOver: (targets: readonly Target[]) => void;
}) {
  const { current, preset, onTakeOver } = props;
  const say = useSay();
  const words = useWords();
  const title = words(preset.title);
  const beside = besidePreset(current, preset);
  if (current.length === 0) {
    return (
      <div className="buttons">
        <button
          type="button"
          className="usa-button"
          aria-label={say('program.takeOverNamed', { preset: title })}
          onClick={() => onTakeOver(preset.targets)}
        >
          {say('program.takeOver')}
        </button>
      </div>
    );
  }
  return (
    <>
      <p>{say('program.addPresetWhat', { count: beside.length })}</p>
      {beside.length > 0 && (
        <>
          <TargetLines targets={beside} />
          <p>{say('program.addPresetTies')}</p>
        </>
      )}
      <p>{say('program.replacePresetWhat')}</p>
      <TargetLines targets={current} />
      <div className="buttons">
        <button
          type="button"
          className="usa-button"
          aria-label={say('program.addPresetNamed', { preset: title })}
          onClick={() => onTakeOver(addPreset(current, preset))}
        >
          {say('program.addPreset')}
        </button>
        <button
          type="button"
          className="usa-button usa-button--outline"
          aria-label={say('program.replacePresetNamed', { preset: title })}
          onClick={() => onTakeOver(preset.targets)}
        >
          {say('program.replacePreset')}
        </button>
      </div>
    </>
  );
}

function TargetLines({ targets }: { readonly targets: readonly Target[] }) {
  const words = useTargetWords();
  return (
    <ul>
      {targets.map((target) => (
        <li key={target.id}>{words.line(target)}</li>
      ))}
    </ul>
  );
}
