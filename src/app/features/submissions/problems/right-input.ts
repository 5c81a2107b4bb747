import type { Code, RecordKind } from '../../../../core/definition/record-kind.ts';
import type { Recipe } from '../../../../core/intake/recipe.ts';
import { columnsOf } from '../draft-recipe.ts';

/** How the right value of a cell is given. */
export type RightInput = {
  /** It may be left empty. */
  readonly optional: boolean;
} & (
  | { readonly kind: 'code'; readonly codes: readonly Code[] }
  | { readonly kind: 'date' | 'text' }
  | { readonly kind: 'number'; readonly decimalMark: '.' | ',' }
);

/** By the field that the column is read for: a choice from our codes, a date, a number, or text. */
export function rightInput(
  record: RecordKind | undefined,
  recipe: Recipe,
  column: string,
): RightInput {
  const [field, source] =
    Object.entries(recipe.fields).find(([, one]) => columnsOf(one).includes(column)) ?? [];
  const known = field === undefined ? undefined : record?.columns[field];
  const optional = known?.required !== true;
  if (known === undefined || source === undefined) return { kind: 'text', optional };
  const single = 'column' in source;
  switch (known.type) {
    case 'code':
    case 'codes':
      return single
        ? { kind: 'code', codes: known.codes.codes, optional }
        : { kind: 'text', optional };
    case 'date':
      return { kind: 'date', optional };
    case 'number':
      return { kind: 'number', decimalMark: recipe.reading?.decimalMark ?? '.', optional };
    case 'key':
    case 'text':
      return { kind: 'text', optional };
  }
}

/** Null: it is to be left empty. */
export type RightValue = string | null;

/** What is written in the place of the cell's text; undefined when nothing was given yet. */
export function textOf({ kind }: RightInput, value: RightValue): string | undefined {
  if (value === null) return kind === 'code' ? 'not reported' : '';
  return value.trim() === '' ? undefined : value.trim();
}
