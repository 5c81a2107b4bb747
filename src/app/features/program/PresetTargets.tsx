import type { TargetPreset } from '../../../core/definition/target.ts';
import { useSay } from '../../language/use-say.ts';
import { useTargetWords } from './use-target-words.ts';

/** What a ready set asks for, and the status of each. */
export function PresetTargets({ preset }: { readonly preset: TargetPreset }) {
  const say = useSay();
  const words = useTargetWords();
  return (
    <>
      <p className="preset__label">{say('program.presetTargets')}</p>
      <ul>
        {preset.targets.map((target) => (
          <li key={target.id}>
            {words.line(target)}
            {target.status !== '' && (
              <span className="preset__status">
                {say(`program.kind.${target.kind}`)}.{' '}
                {say('program.presetStatus', { status: target.status })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
