import { useId } from 'react';
import { RECORD_KIND_IDS, type RecordKindId } from '../../../core/definition/record-kind.ts';
import type { Inspection } from '../../../core/intake/inspection.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import { useSay } from '../../language/use-say.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { recipeForKind } from './recipe-for-kind.ts';
import { useKindTitle } from './use-kind-title.ts';

/** What the file is. Another kind starts its mapping anew. */
export function KindChoice(props: {
  readonly inspection: Inspection;
  readonly recipe: Recipe | null;
  readonly onChange: (recipe: Recipe) => void;
}) {
  const say = useSay();
  const id = useId();
  const { catalogue } = useWorkbench();
  const kindTitle = useKindTitle();
  const choose = (kind: RecordKindId) =>
    props.onChange(recipeForKind(catalogue, kind, props.inspection));
  return (
    <div>
      <label className="usa-label" htmlFor={id}>
        {say('mapping.kind')}
      </label>
      <select
        id={id}
        className="usa-select"
        value={props.recipe?.kind ?? ''}
        onChange={({ target }) => {
          const kind = RECORD_KIND_IDS.find((one) => one === target.value);
          if (kind !== undefined) choose(kind);
        }}
      >
        {props.recipe === null && <option value="">{say('mapping.chooseKind')}</option>}
        {RECORD_KIND_IDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindTitle(kind)}
          </option>
        ))}
      </select>
    </div>
  );
}
