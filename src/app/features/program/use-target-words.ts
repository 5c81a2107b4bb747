import { useMemo } from 'react';
import type { SliceDimension } from '../../../core/definition/metric.ts';
import type { Target } from '../../../core/definition/target.ts';
import { dayOf, listOf } from '../../language/format.ts';
import { useLanguage, useSay, type Say } from '../../language/use-say.ts';
import type { Language } from '../../../core/definition/words.ts';
import { useNames, type Names } from '../../view/use-names.ts';
import { dayBefore } from './days.ts';
import { basisPointsText } from './entries.ts';

/** A target's parts in words, and all of it in one line. */
export interface TargetWords {
  readonly value: (target: Target) => string;
  readonly scope: (target: Target) => string;
  readonly validity: (target: Target) => string;
  readonly line: (target: Target) => string;
}

export function useTargetWords(): TargetWords {
  const say = useSay();
  const language = useLanguage();
  const names = useNames();
  return useMemo(() => {
    const value = ({ basisPoints }: Target) =>
      say('program.percent', { value: basisPointsText(basisPoints) });
    const scope = (target: Target) => scopeInWords(target, say, names, language);
    return {
      value,
      scope,
      validity: (target) => validityInWords(target, say, language),
      line: (target) =>
        say('program.line', {
          group: names.group(target.grouping, target.group),
          metric: names.metric(target.metric),
          value: value(target),
          scope: scope(target),
        }),
    };
  }, [say, language, names]);
}

function scopeInWords({ scope }: Target, say: Say, names: Names, language: Language): string {
  const each = scope.each === undefined ? [] : [say(`program.each.${scope.each}`)];
  const only = Object.entries(scope.only ?? {}).map(([key, values]) => {
    const dimension = key as SliceDimension;
    return say('program.only', {
      dimension: say(`view.${dimension}`).toLowerCase(),
      values: listOf(
        values.map((one) => names.key(dimension, one)),
        language,
      ),
    });
  });
  const parts = [...each, ...only];
  return parts.length === 0 ? say('program.whole') : parts.join(' · ');
}

function validityInWords({ validFrom, validTo }: Target, say: Say, language: Language): string {
  const from = validFrom === undefined ? '' : dayOf(validFrom, language);
  const to = validTo === undefined ? '' : dayOf(dayBefore(validTo), language);
  if (from !== '' && to !== '') return say('program.fromUntil', { from, to });
  if (from !== '') return say('program.from', { from });
  return to === '' ? say('program.always') : say('program.until', { to });
}
