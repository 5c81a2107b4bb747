import type { Column, RecordKind } from '../../../core/definition/record-kind.ts';
import type { Inspection } from '../../../core/intake/inspection.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import type { UnknownValue } from '../../../core/loading/staged.ts';
import { useSay } from '../../language/use-say.ts';
import { StartInTurn } from '../../ui/InTurn.tsx';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { FieldRow } from './FieldRow.tsx';
import { valuesToMap } from './values-to-map.ts';
import { ValueTable } from './ValueTable.tsx';

/** Every field of the kind and where it is read from: the required ones first, then those found. */
export function FieldTable(props: {
  readonly record: RecordKind;
  readonly inspection: Inspection;
  readonly recipe: Recipe;
  /** What loading did not know. */
  readonly unknown: readonly UnknownValue[];
  readonly onChange: (recipe: Recipe) => void;
}) {
  const { record, inspection, recipe, onChange } = props;
  const say = useSay();
  const found = inspection.recipe?.fields ?? {};
  const rank = ([field, column]: readonly [string, Column]) =>
    Number(column.required === true) * 2 + Number(field in found);
  const fields = Object.entries(record.columns).toSorted((a, b) => rank(b) - rank(a));
  const coded = valuesToMap(inspection.mapping, props.unknown);
  return (
    <>
      <TableScroll label={`${say('mapping.fields')}: ${inspection.fileName}`}>
        <table className="usa-table usa-table--compact mapping">
          <caption>{say('mapping.fields')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('mapping.field')}</th>
              <th scope="col">{say('mapping.from')}</th>
              <th scope="col">{say('mapping.how')}</th>
              <th scope="col">{say('mapping.samples')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(([id, column]) => (
              <StartInTurn key={id}>
                <FieldRow
                  field={id}
                  column={column}
                  inspection={inspection}
                  recipe={recipe}
                  onChange={onChange}
                />
              </StartInTurn>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {coded.map((mapping) => {
        const column = record.columns[mapping.field];
        return column === undefined ? null : (
          <StartInTurn key={mapping.field}>
            <ValueTable column={column} mapping={mapping} recipe={recipe} onChange={onChange} />
          </StartInTurn>
        );
      })}
    </>
  );
}
