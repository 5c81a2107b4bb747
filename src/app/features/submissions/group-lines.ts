import type { RecordKind } from '../../../core/definition/record-kind.ts';
import type { Language } from '../../../core/definition/words.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';

/** Of a file whose rows hold several groups: a line for each, with its columns and what its records are given. */
export function groupLines(
  { unpivot }: Recipe,
  record: RecordKind | undefined,
  language: Language,
): readonly string[] {
  if (unpivot === undefined) return [];
  const titleOf = (field: string) => record?.columns[field]?.title[language] ?? field;
  const valueOf = (field: string, value: string) => {
    const column = record?.columns[field];
    const codes = column?.type === 'code' || column?.type === 'codes' ? column.codes.codes : [];
    return codes.find(({ id }) => id === value)?.title[language] ?? value;
  };
  return unpivot.columns.map(({ column, less = [], set }) => {
    const values = Object.entries(set).map(
      ([field, value]) => `${titleOf(field)}: ${valueOf(field, value)}`,
    );
    return `${titleOf(unpivot.value)} ← ${[column, ...less].join(' − ')} (${values.join(', ')})`;
  });
}
