import type { RecordKind } from '../../../core/definition/record-kind.ts';
import type { Inspection } from '../../../core/intake/inspection.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import { useSay } from '../../language/use-say.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { FieldRow } from './FieldRow.tsx';
import { ValueTable } from './ValueTable.tsx';

/** Every field of the kind and where it is read from: the required ones first. */
export function FieldTable(props: {
  readonly record: RecordKind;
  readonly inspection: Inspection;
  readonly recipe: Recipe;
  readonly onChange: (recipe: Recipe) => void;
}) {
  const { record, inspection, recipe, onChange } = props;
  const say = useSay();
  const fields = Object.entries(record.columns).toSorted(
    ([, a], [, b]) => Number(b.required === true) - Number(a.required === true),
  );
  const coded = inspection.mapping.filter(({ values }) => values.length > 0);
  return (
    <>
      <TableScroll label={say('mapping.fields')}>
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
              <FieldRow
                key={id}
                field={id}
                column={column}
                inspection={inspection}
                recipe={recipe}
                onChange={onChange}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {coded.map((mapping) => {
        const column = record.columns[mapping.field];
        return column === undefined ? null : (
          <ValueTable
            key={mapping.field}
            column={column}
            mapping={mapping}
            recipe={recipe}
            onChange={onChange}
          />
        );
      })}
    </>
  );
}
