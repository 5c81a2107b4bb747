/** Layouts of well-known systems, as data: headers to know one by and what its columns mean. */
import type { RecordKindId } from '../../definition/record-kind.ts';
import type { Words } from '../../definition/words.ts';
import type { FieldSource, Recipe } from '../recipe.ts';

export interface Profile {
  readonly id: string;
  readonly title: Words;
  readonly source: string;
  readonly kind: RecordKindId;
  /** All of these must be there; as headers are compared: lower case, single spaces. */
  readonly knownBy: readonly string[];
  /** Columns are named as headers are compared; one that the file lacks is passed over. Other fields are mapped as usual. */
  readonly fields: Recipe['fields'];
}

/** The source with its columns under the names they have in the file; null when none of them is there. */
export function sourceInFile(
  source: FieldSource,
  nameOf: ReadonlyMap<string, string>,
): FieldSource | null {
  if ('constant' in source) return source;
  if ('sum' in source) {
    const sum = source.sum.flatMap((column) => nameOf.get(column) ?? []);
    return sum.length === 0 ? null : { sum };
  }
  if ('columns' in source) {
    const columns = source.columns.flatMap((part) => {
      const column = nameOf.get(part.column);
      return column === undefined ? [] : [{ ...part, column }];
    });
    return columns.length === 0 ? null : { columns };
  }
  const column = nameOf.get(source.column);
  return column === undefined ? null : { ...source, column };
}
