import { useMemo } from 'react';
import { STAGES } from '../../../core/definition/metric.ts';
import { canBeTarget } from '../../../core/targets/check-targets.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import type { ChoiceGroup } from './SelectField.tsx';
import { groupKey } from './target-draft.ts';

/** Groups by grouping and measures by stage that a target can be set for. */
export function useTargetChoices(): {
  readonly groups: readonly ChoiceGroup[];
  readonly metrics: readonly ChoiceGroup[];
} {
  const { catalogue } = useWorkbench();
  const say = useSay();
  const words = useWords();
  return useMemo(() => {
    const groups = catalogue.groupings.map((grouping) => ({
      title: words(grouping.title),
      choices: grouping.groups.map(({ id, title }) => ({
        id: groupKey(grouping.id, id),
        title: words(title),
      })),
    }));
    const measurable = catalogue.metrics.filter(canBeTarget);
    const metrics = STAGES.map((stage) => ({
      title: say(`stage.${stage}`),
      choices: measurable
        .filter((metric) => metric.stage === stage)
        .map(({ id, title }) => ({ id, title: words(title) })),
    }));
    return { groups, metrics: metrics.filter(({ choices }) => choices.length > 0) };
  }, [catalogue, say, words]);
}
