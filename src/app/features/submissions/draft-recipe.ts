/** Changes to a recipe that is being edited on the mapping screen: each gives a new recipe. */
import type { RecordKindId } from '../../../core/definition/record-kind.ts';
import type { DateFormat, FieldSource, Reading, Recipe } from '../../../core/intake/recipe.ts';

export type SourceKind = 'none' | 'column' | 'constant' | 'columns' | 'sum';

/** A recipe that reads nothing yet. */
export function emptyRecipe(kind: RecordKindId): Recipe {
  return { plumblineRecipe: 1, kind, fields: {} };
}

export function sourceKindOf(source: FieldSource | undefined): SourceKind {
  if (source === undefined) return 'none';
  if ('column' in source) return 'column';
  if ('constant' in source) return 'constant';
  return 'columns' in source ? 'columns' : 'sum';
}

/** The columns a field is read from, in order. */
export function columnsOf(source: FieldSource | undefined): readonly string[] {
  if (source === undefined || 'constant' in source) return [];
  if ('column' in source) return [source.column];
  return 'sum' in source ? source.sum : source.columns.map(({ column }) => column);
}

/** `undefined` leaves the field empty. */
export function withField(recipe: Recipe, field: string, source: FieldSource | undefined): Recipe {
  const fields = Object.fromEntries(Object.entries(recipe.fields).filter(([id]) => id !== field));
  return { ...recipe, fields: source === undefined ? fields : { ...fields, [field]: source } };
}

/** Another way of reading a field, keeping the columns where the new way can. */
export function withSourceKind(recipe: Recipe, field: string, kind: SourceKind): Recipe {
  const columns = columnsOf(recipe.fields[field]);
  const [first] = columns;
  switch (kind) {
    case 'none':
      return withField(recipe, field, undefined);
    case 'constant':
      return withField(recipe, field, { constant: '' });
    case 'sum':
      return withField(recipe, field, { sum: columns });
    case 'columns':
      return withField(recipe, field, { columns: columns.map((column) => ({ column })) });
    case 'column':
      return withField(recipe, field, first === undefined ? undefined : { column: first });
  }
}

/** Reads a field from one column; what was said about another column's values does not hold for it. */
export function withColumn(recipe: Recipe, field: string, column: string): Recipe {
  const before = recipe.fields[field];
  if (before !== undefined && 'column' in before && before.column === column) return recipe;
  return withField(recipe, field, { column });
}

/** Several columns, keeping what was said about those that stay. */
export function withColumns(recipe: Recipe, field: string, columns: readonly string[]): Recipe {
  const before = recipe.fields[field];
  if (before !== undefined && 'sum' in before) return withField(recipe, field, { sum: columns });
  const kept = before !== undefined && 'columns' in before ? before.columns : [];
  return withField(recipe, field, {
    columns: columns.map((column) => kept.find((one) => one.column === column) ?? { column }),
  });
}

/** The code one of several columns stands for; `undefined`: its values say. */
export function withColumnCode(
  recipe: Recipe,
  field: string,
  column: string,
  code: string | undefined,
): Recipe {
  const before = recipe.fields[field];
  if (before === undefined || !('columns' in before)) return recipe;
  return withField(recipe, field, {
    columns: before.columns.map((one) => {
      if (one.column !== column) return one;
      const { code: _code, ...rest } = one;
      return code === undefined ? rest : { ...rest, code };
    }),
  });
}

/** What one value becomes; null: not reported. */
export function withValue(
  recipe: Recipe,
  field: string,
  value: string,
  code: string | null,
): Recipe {
  return withReading(recipe, field, (reading) => ({
    ...reading,
    values: { ...reading.values, [value.trim()]: code },
  }));
}

/** `undefined`: found out from the values. */
export function withDateFormat(
  recipe: Recipe,
  field: string,
  dateFormat: DateFormat | undefined,
): Recipe {
  return withReading(recipe, field, (reading) => {
    const { dateFormat: _before, ...rest } = reading;
    return dateFormat === undefined ? rest : { ...rest, dateFormat };
  });
}

/** How the text is read; `undefined` takes a part back to what is detected. */
export function withTextReading(
  recipe: Recipe,
  change: { readonly [Key in keyof NonNullable<Recipe['reading']>]?: unknown },
): Recipe {
  const reading = Object.fromEntries(
    Object.entries({ ...recipe.reading, ...change }).filter(([, value]) => value !== undefined),
  );
  return { ...recipe, reading };
}

function withReading(recipe: Recipe, field: string, change: (reading: Reading) => Reading): Recipe {
  const source = recipe.fields[field];
  if (source === undefined || 'constant' in source || 'sum' in source) return recipe;
  if ('column' in source)
    return withField(recipe, field, { ...change(source), column: source.column });
  return withField(recipe, field, {
    columns: source.columns.map((one) => ({
      ...change(one),
      column: one.column,
      ...(one.code === undefined ? {} : { code: one.code }),
    })),
  });
}
