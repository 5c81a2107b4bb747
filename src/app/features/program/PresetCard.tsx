import { useRef } from 'react';
import type { Target, TargetPreset } from '../../../core/definition/target.ts';
import { dayOf, monthOf } from '../../language/format.ts';
import { useLanguage, useSay, useWords } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { PresetTargets } from './PresetTargets.tsx';
import { isTakenOver } from './take-over.ts';
import { TakeOver } from './TakeOver.tsx';
import { useProgramChanges } from './use-program-changes.ts';

const ISO_DAY_LENGTH = 10;

/** One ready set: what it is, where it comes from, how current that is, and what taking it over would do. */
export function PresetCard({ preset }: { readonly preset: TargetPreset }) {
  const say = useSay();
  const words = useWords();
  const language = useLanguage();
  const summary = useRef<HTMLElement>(null);
  const { program, change } = useProgramChanges();
  const title = words(preset.title);
  const { checkedOn } = preset;
  const when =
    checkedOn.length < ISO_DAY_LENGTH
      ? monthOf(`${checkedOn}-01`, language)
      : dayOf(checkedOn, language);
  const takeOver = (targets: readonly Target[]) => {
    summary.current?.focus();
    change({ targets });
    announce(say('program.tookOver', { preset: title, count: preset.targets.length }));
  };
  return (
    <details className="preset">
      <summary ref={summary}>{title}</summary>
      <p>{words(preset.note)}</p>
      <p className="small">
        {say('program.presetSource', { source: preset.source })}
        {' · '}
        {say('program.presetChecked', { when })}
      </p>
      <PresetTargets preset={preset} />
      {isTakenOver(program.targets, preset) ? (
        <p>{say('program.presetIn')}</p>
      ) : (
        <TakeOver current={program.targets} preset={preset} onTakeOver={takeOver} />
      )}
    </details>
  );
}
