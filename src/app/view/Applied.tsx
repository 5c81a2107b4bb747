import { dayOf, listOf, periodTitle } from '../language/format.ts';
import { useLanguage, useSay } from '../language/use-say.ts';
import { useProgram } from './program-store.ts';
import type { View } from './resolve-view.ts';
import { FILTER_DIMENSIONS } from './search.ts';
import { useNames } from './use-names.ts';

/** What is shown, in words: above the figures, and on paper. */
export function Applied({ view }: { readonly view: View }) {
  const say = useSay();
  const language = useLanguage();
  const names = useNames();
  const { name } = useProgram();
  const filters = FILTER_DIMENSIONS.flatMap((dimension) => {
    const keys = view.filters[dimension];
    if (keys === undefined) return [];
    const values = listOf(
      keys.map((key) => names.key(dimension, key)),
      language,
    );
    return say('view.filter', { dimension: say(`view.${dimension}`), values });
  });
  const words = say('view.applied', {
    program: name === '' ? say('view.program') : name,
    period: periodTitle(view.period.id, language),
    compare: view.compare === null ? 'none' : periodTitle(view.compare.id, language),
    filters: filters.length === 0 ? say('view.noFilter') : `${filters.join('; ')}.`,
  });
  return (
    <p className="applied">
      {words} {say('view.asOf', { day: dayOf(view.asOf, language) })}{' '}
      <span className="only-print">{say('shell.printedWith')}</span>
    </p>
  );
}
