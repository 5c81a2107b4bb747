import type { SliceDimension } from '../../../core/definition/metric.ts';
import { listOf, wholeNumber } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx';
import { FILTER_DIMENSIONS } from '../../view/search.ts';
import { useProgram } from '../../view/program-store.ts';
import { useNames } from '../../view/use-names.ts';
import { useHoldings } from '../../view/use-view.ts';
import { SelectField } from './SelectField.tsx';
import type { TargetDraft } from './target-draft.ts';

const WHOLE = 'whole';

/** Where a target applies: the whole, or each of its parts; everywhere, or only in places that the data or the list of projects name. */
export function ScopeFields(props: {
  readonly draft: TargetDraft;
  readonly onChange: (part: Partial<TargetDraft>) => void;
}) {
  const { each, only } = props.draft;
  const say = useSay();
  const language = useLanguage();
  const names = useNames();
  const { dimensions } = useHoldings();
  const { projects } = useProgram();
  const used = Object.keys(only) as SliceDimension[];
  const inEach = [...new Set([...FILTER_DIMENSIONS, ...(each === null ? [] : [each])])];
  const narrowed = [...new Set<SliceDimension>([...FILTER_DIMENSIONS, ...used])];
  return (
    <>
      <div className="field-grid">
        <SelectField
          label={say('program.scope')}
          value={each ?? WHOLE}
          choices={[
            {
              title: null,
              choices: [
                { id: WHOLE, title: say('program.whole') },
                ...inEach.map((id) => ({ id, title: say(`program.each.${id}`) })),
              ],
            },
          ]}
          onChange={(id) =>
            props.onChange({ each: inEach.find((dimension) => dimension === id) ?? null })
          }
        />
      </div>
      <fieldset className="target-form__only">
        <legend>{say('program.onlyTitle')}</legend>
        {narrowed.map((dimension) => {
          const chosen = only[dimension] ?? [];
          const listed = dimension === 'project' ? projects : [];
          const keys = [...new Set([...dimensions[dimension], ...listed, ...chosen])];
          return (
            <ChoiceMenu
              key={dimension}
              label={say(`view.${dimension}`)}
              summary={
                chosen.length === 0
                  ? say('program.onlyNone')
                  : listOf(
                      chosen.map((key) => names.key(dimension, key)),
                      language,
                    )
              }
              choices={keys.map((id) => ({ id, title: names.key(dimension, id) }))}
              chosen={chosen}
              onChange={(next) => props.onChange({ only: { ...only, [dimension]: next } })}
              words={{
                search: say('view.search'),
                clear: say('view.clear'),
                done: say('view.done'),
                narrow: (shown, all) =>
                  say('view.narrow', {
                    shown: wholeNumber(shown, language),
                    all: wholeNumber(all, language),
                  }),
              }}
            />
          );
        })}
      </fieldset>
    </>
  );
}
