import type { Column } from '../../../core/definition/record-kind.ts';
import type { FieldMapping, ValueReading } from '../../../core/intake/inspection.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import { wholeNumber } from '../../language/format.ts';
import { useLanguage, useSay, useWords } from '../../language/use-say.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { withValue } from './draft-recipe.ts';
import { valueInRecipe } from './value-in-recipe.ts';

const NOT_REPORTED = ' not reported';
const UNKNOWN = ' unknown';

/** What each value of a column of codes becomes, with how often it was seen. */
export function ValueTable(props: {
  readonly column: Column;
  readonly mapping: FieldMapping;
  readonly recipe: Recipe;
  readonly onChange: (recipe: Recipe) => void;
}) {
  const { column, mapping, recipe, onChange } = props;
  const say = useSay();
  const words = useWords();
  const language = useLanguage();
  const title = words(column.title);
  const codes = column.type === 'code' || column.type === 'codes' ? column.codes.codes : [];
  const unknown = mapping.values.filter(({ code }) => code === undefined).length;
  const chosen = (reading: ValueReading) => {
    const code = valueInRecipe(recipe, mapping.field, reading);
    if (code === null) return NOT_REPORTED;
    return code ?? UNKNOWN;
  };
  return (
    <details open={unknown > 0}>
      <summary>
        {say('mapping.valuesOf', { field: title, count: mapping.values.length, unknown })}
      </summary>
      <TableScroll label={say('mapping.valuesLabel', { field: title })}>
        <table className="usa-table usa-table--compact mapping">
          <thead>
            <tr>
              <th scope="col">{say('mapping.theirValue')}</th>
              <th scope="col" className="numeric">
                {say('mapping.seen')}
              </th>
              <th scope="col">{say('mapping.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.values.map((reading) => (
              <tr key={reading.value}>
                <th scope="row">{reading.value === '' ? say('view.blank') : reading.value}</th>
                <td className="numeric">{wholeNumber(reading.count, language)}</td>
                <td>
                  <select
                    className="usa-select"
                    aria-label={say('mapping.becomesFor', { value: reading.value })}
                    value={chosen(reading)}
                    onChange={({ target }) =>
                      onChange(
                        withValue(
                          recipe,
                          mapping.field,
                          reading.value,
                          target.value === NOT_REPORTED ? null : target.value,
                        ),
                      )
                    }
                  >
                    {chosen(reading) === UNKNOWN && (
                      <option value={UNKNOWN}>{say('mapping.unknown')}</option>
                    )}
                    <option value={NOT_REPORTED}>{say('group.not-reported')}</option>
                    {chosen(reading).includes('+') && (
                      <option value={chosen(reading)}>{chosen(reading)}</option>
                    )}
                    {codes.map((code) => (
                      <option key={code.id} value={code.id}>
                        {words(code.title)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
