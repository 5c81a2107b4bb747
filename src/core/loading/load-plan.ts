import type { Catalogue } from '../definition/catalogue.ts';
import { isGuarded } from '../csv.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Recipe, Unpivot } from '../intake/recipe.ts';
import { fieldsGiven } from '../intake/unpivot.ts';
import { fieldInStep, inStep } from '../intake/week-ending.ts';
import type { FactShape } from '../query/fact-shape.ts';
import { shapeOf } from '../query/fact-shape.ts';
import { loadFields } from '../query/load-fields.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { cellName } from '../query/load-records.ts';
import {
  kindOfGroups,
  recipeOfGroups,
  shapeOfGroups,
  withTotalsChecked,
} from '../query/load-unpivot.ts';

/** How an inspected file is loaded into the table; its recipe must be without blocking problems. */
export function loadPlanOf(
  catalogue: Catalogue,
  kind: RecordKind,
  inspection: Inspection,
  recipe: Recipe,
  table: string,
): LoadPlan {
  const columns = inspection.headers;
  const rows = inspection.head.records.slice(inspection.headerRow);
  const cellOf = (column: string): string => {
    const place = columns.indexOf(column);
    if (place < 0) throw new RangeError('The file has no column of that name.');
    return cellName(place);
  };
  const headOf = (column: string): readonly string[] => {
    const place = columns.indexOf(column);
    return rows.map((row) => row[place] ?? '');
  };
  const followers = Object.entries(recipe.fields).flatMap(([field, source]) =>
    fieldInStep(kind, recipe.fields, source) === null ? [] : [field],
  );
  const stepped = Object.fromEntries(
    Object.entries(recipe.fields).map(([field, source]) => [
      field,
      inStep(kind, recipe.fields, source),
    ]),
  );
  const { unpivot } = recipe;
  const own = {
    kind,
    shape: shapeOf(catalogue, kind.id),
    recipe: { ...recipe, fields: stepped },
  };
  const groups = unpivot === undefined ? null : groupsRead(own, unpivot);
  const read = groups ?? own;
  const names = { cellOf, headOf };
  const fields = loadFields(read.kind, read.recipe, names, new Set(followers));
  return {
    kind: read.kind,
    shape: read.shape,
    table,
    delimiter: inspection.head.delimiter,
    quote: inspection.head.quote,
    columns,
    fields: unpivot === undefined ? fields : withTotalsChecked(fields, unpivot),
    ...(groups === null ? {} : { stored: groups.stored }),
    leaveOut: (recipe.leaveOut ?? []).filter(({ column }) => columns.includes(column)),
    dropped: recipe.dropped ?? [],
    headerLines:
      inspection.headerRows === 1
        ? []
        : inspection.head.records.slice(inspection.headerRow - 2, inspection.headerRow),
    headerRow: inspection.headerRow,
    guarded: isGuarded(columns),
    headerIsLines: isLines(inspection.head.records.slice(0, inspection.headerRow)),
  };
}

/** What is read of a file whose rows hold several groups, and the columns that its records have. */
function groupsRead(
  own: { readonly kind: RecordKind; readonly shape: FactShape; readonly recipe: Recipe },
  unpivot: Unpivot,
) {
  const { kind, shape, recipe } = own;
  const given = fieldsGiven(recipe);
  return {
    kind: kindOfGroups(kind, unpivot),
    shape: shapeOfGroups(shape, unpivot),
    recipe: recipeOfGroups(recipe, unpivot),
    stored: Object.keys(kind.columns).filter((field) => given.has(field)),
  };
}

function isLines(records: readonly (readonly string[])[]): boolean {
  const header = records.at(-1) ?? [];
  return (
    header.length > 0 && records.every((record) => record.every((cell) => !cell.includes('\n')))
  );
}
