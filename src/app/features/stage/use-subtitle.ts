import type { Grouping } from '../../../core/definition/grouping.ts';
import type { Metric } from '../../../core/definition/metric.ts';
import { periodTitle } from '../../language/format.ts';
import { useLanguage, useSay, useWords } from '../../language/use-say.ts';
import type { View } from '../../view/resolve-view.ts';

/** Measure, population, grouping and period: what stands under every headline. */
export function useSubtitle(metric: Metric, grouping: Grouping, view: View): string {
  const say = useSay();
  const words = useWords();
  return say('stage.subtitle', {
    metric: words(metric.title),
    population: words(metric.population),
    grouping: words(grouping.title),
    period: periodTitle(view.period.id, useLanguage()),
  });
}
