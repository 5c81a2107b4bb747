import type { Catalogue } from '../definition/catalogue.ts';
import { isGuarded } from '../csv.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Recipe } from '../intake/recipe.ts';
import { fieldInStep, inStep } from '../intake/week-ending.ts';
import { shapeOf } from '../query/fact-shape.ts';
import { loadFields } from '../query/load-fields.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { cellName } from '../query/load-records.ts';

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
  const fields = Object.fromEntries(
    Object.entries(recipe.fields).map(([field, source]) => [
      field,
      inStep(kind, recipe.fields, source),
    ]),
  );
  return {
    kind,
    shape: shapeOf(catalogue, kind.id),
    table,
    delimiter: inspection.head.delimiter,
    columns,
    fields: loadFields(kind, { ...recipe, fields }, { cellOf, headOf }, new Set(followers)),
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

function isLines(records: readonly (readonly string[])[]): boolean {
  const header = records.at(-1) ?? [];
  return (
    header.length > 0 && records.every((record) => record.every((cell) => !cell.includes('\n')))
  );
}
