import { useId, useState } from 'react';
import { useLanguage, useSay } from '../language/use-say.ts';
import { periodTitle } from '../language/format.ts';
import { listOf } from '../language/format.ts';
import { ChoiceMenu } from '../ui/ChoiceMenu.tsx';
import type { View } from '../view/resolve-view.ts';
import { FILTER_DIMENSIONS, FILTER_KEYS } from '../view/search.ts';
import { useChangeView, useHoldings, useView } from '../view/use-view.ts';
import { useNames } from '../view/use-names.ts';
import { useProgram } from '../view/program-store.ts';
import { PeriodChoice } from './PeriodChoice.tsx';

/** The sticky bar: what is shown, and how to change it. On a narrow screen it opens from one line. */
export function ViewBar() {
  const view = useView();
  return view === null ? null : <Bar view={view} />;
}

function Bar({ view }: { readonly view: View }) {
  const say = useSay();
  const language = useLanguage();
  const names = useNames();
  const [open, setOpen] = useState(false);
  const fields = useId();
  const groups = listOf(
    view.groupings.map(({ id }) => names.grouping(id)),
    language,
  );
  const shown = `${periodTitle(view.period.id, language)} · ${groups}`;
  return (
    <section className="view-bar" aria-label={say('view.bar')}>
      <button
        type="button"
        className="view-bar__opener"
        aria-expanded={open}
        aria-controls={fields}
        aria-label={`${shown}: ${say('view.change')}`}
        onClick={() => setOpen(!open)}
      >
        {shown}
      </button>
      <div
        id={fields}
        className={open ? 'view-bar__fields view-bar__fields--open' : 'view-bar__fields'}
      >
        <PeriodChoice view={view} />
        <GroupingChoice view={view} />
        {FILTER_DIMENSIONS.map((dimension) => (
          <FilterChoice key={dimension} view={view} dimension={dimension} />
        ))}
      </div>
    </section>
  );
}

function useChoiceWords() {
  const say = useSay();
  return {
    search: say('view.search'),
    clear: say('view.clear'),
    done: say('view.done'),
    narrow: (shown: number, all: number) => say('view.narrow', { shown, all }),
  };
}

function GroupingChoice({ view }: { readonly view: View }) {
  const say = useSay();
  const names = useNames();
  const change = useChangeView();
  const { groupings } = useProgram();
  const chosen = view.groupings.map(({ id }) => id);
  return (
    <ChoiceMenu
      label={say('view.grouping')}
      summary={chosen.map(names.grouping).join(', ')}
      choices={groupings.map((id) => ({ id, title: names.grouping(id) }))}
      chosen={chosen}
      onChange={(by) => change({ by })}
      words={useChoiceWords()}
    />
  );
}

function FilterChoice(props: {
  readonly view: View;
  readonly dimension: (typeof FILTER_DIMENSIONS)[number];
}) {
  const { dimension } = props;
  const say = useSay();
  const names = useNames();
  const change = useChangeView();
  const { dimensions } = useHoldings();
  const chosen = props.view.filters[dimension] ?? [];
  const [only] = chosen;
  const name = (key: string) => names.key(dimension, key);
  const all = [...new Set([...dimensions[dimension], ...chosen])];
  return (
    <ChoiceMenu
      label={say(`view.${dimension}`)}
      summary={
        only === undefined
          ? say('view.all')
          : chosen.length === 1
            ? name(only)
            : say('view.chosen', { count: chosen.length })
      }
      choices={all.map((id) => ({ id, title: name(id) }))}
      chosen={chosen}
      onChange={(keys) => change({ [FILTER_KEYS[dimension]]: keys })}
      words={useChoiceWords()}
    />
  );
}
