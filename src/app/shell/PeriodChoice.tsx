import { useId } from 'react';
import { periodTitle } from '../language/format.ts';
import { useLanguage, useSay } from '../language/use-say.ts';
import { longPeriods } from '../view/long-periods.ts';
import type { View } from '../view/resolve-view.ts';
import { NO_COMPARISON } from '../view/search.ts';
import { useChangeView } from '../view/use-view.ts';

/** The period shown and the one it is compared with; a period after the one shown cannot be chosen. */
export function PeriodChoice({ view }: { readonly view: View }) {
  const say = useSay();
  const language = useLanguage();
  const change = useChangeView();
  const quarters = view.quarters.map(({ id }) => id).reverse();
  const years = longPeriods(view.quarters).map(({ id }) => id);
  const earlier = [...view.quarters, ...longPeriods(view.quarters)]
    .filter(({ end }) => end <= view.period.start)
    .map(({ id }) => id)
    .reverse();
  const title = (id: string) => periodTitle(id, language);
  return (
    <>
      <Select
        label={say('view.period')}
        value={view.period.id}
        onChange={(period) => change({ period, compare: undefined })}
        parts={[
          { title: say('view.quarters'), ids: withShown(quarters, years, view.period.id) },
          { title: say('view.years'), ids: years },
        ]}
        name={title}
      />
      <Select
        label={say('view.compare')}
        value={view.compare?.id ?? NO_COMPARISON}
        onChange={(compare) => change({ compare })}
        parts={[{ title: say('view.compare'), ids: [NO_COMPARISON, ...earlier] }]}
        name={(id) => (id === NO_COMPARISON ? say('view.noComparison') : title(id))}
      />
    </>
  );
}

/** A link may show a period that is not offered. */
function withShown(
  quarters: readonly string[],
  years: readonly string[],
  shown: string,
): readonly string[] {
  return quarters.includes(shown) || years.includes(shown) ? quarters : [shown, ...quarters];
}

function Select(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly parts: readonly { readonly title: string; readonly ids: readonly string[] }[];
  readonly name: (id: string) => string;
}) {
  const id = useId();
  const parts = props.parts.filter(({ ids }) => ids.length > 0);
  return (
    <div className="choice">
      <label className="choice__label" htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        className="choice__button"
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
      >
        {parts.map(({ title, ids }) => (
          <optgroup key={title} label={title}>
            {ids.map((one) => (
              <option key={one} value={one}>
                {props.name(one)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
