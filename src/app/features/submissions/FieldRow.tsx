import type { Column } from '../../../core/definition/record-kind.ts';
import type { Inspection } from '../../../core/intake/inspection.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { columnsOf, sourceKindOf, withColumn, withSourceKind } from './draft-recipe.ts';
import { FieldHow } from './FieldHow.tsx';

const COLUMN = 'column:';

/** One field: its name, the column it is read from, how, and what stands there. */
export function FieldRow(props: {
  readonly field: string;
  readonly column: Column;
  readonly inspection: Inspection;
  readonly recipe: Recipe;
  readonly onChange: (recipe: Recipe) => void;
}) {
  const { field, column, inspection, recipe, onChange } = props;
  const say = useSay();
  const words = useWords();
  const source = recipe.fields[field];
  const kind = sourceKindOf(source);
  const mapping = inspection.mapping.find((one) => one.field === field);
  const title = words(column.title);
  const [first] = columnsOf(source);
  const choose = (value: string) => {
    if (value.startsWith(COLUMN)) onChange(withColumn(recipe, field, value.slice(COLUMN.length)));
    else if (value === 'none' || value === 'constant' || value === 'sum' || value === 'columns')
      onChange(withSourceKind(recipe, field, value));
  };
  return (
    <tr>
      <th scope="row">
        {title}
        {column.required === true && <> ({say('mapping.required')})</>}
        {column.description !== undefined && (
          <span className="small muted"> {words(column.description)}</span>
        )}
      </th>
      <td>
        <select
          className="usa-select"
          aria-label={say('mapping.fromFor', { field: title })}
          value={kind === 'column' ? `${COLUMN}${first ?? ''}` : kind}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="none">{say('mapping.notInFile')}</option>
          <option value="constant">{say('mapping.sameOnAll')}</option>
          {column.type === 'number' && <option value="sum">{say('mapping.sum')}</option>}
          {column.type === 'codes' && <option value="columns">{say('mapping.several')}</option>}
          <optgroup label={say('mapping.columns')}>
            {withChosen(inspection.headers, kind === 'column' ? first : undefined).map((header) => (
              <option key={header} value={`${COLUMN}${header}`}>
                {header}
              </option>
            ))}
          </optgroup>
        </select>
        {mapping !== undefined && kind !== 'none' && (
          <span className="small muted">{say(`mapping.confidence.${mapping.confidence}`)}</span>
        )}
      </td>
      <td>
        <FieldHow
          field={field}
          title={title}
          column={column}
          headers={inspection.headers}
          recipe={recipe}
          onChange={onChange}
        />
      </td>
      <td className="small">{mapping?.samples.slice(0, 3).join(' · ')}</td>
    </tr>
  );
}

/** A recipe may name a column that this file does not have: it stays to be seen. */
function withChosen(headers: readonly string[], chosen: string | undefined): readonly string[] {
  const named = [...new Set(headers)].filter((header) => header !== '');
  return chosen === undefined || named.includes(chosen) ? named : [chosen, ...named];
}
