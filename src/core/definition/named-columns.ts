import type { Catalogue } from './catalogue.ts';
import type { CodeList, Column, FactId } from './record-kind.ts';
import type { Words } from './words.ts';

/** A column of a record or fact as predicates and screens name it, derived ones included. */
export interface NamedColumn {
  readonly id: string;
  readonly title: Words;
  readonly type: Column['type'];
  readonly codes: CodeList | null;
}

/** Columns of a record kind or worked-out fact by id; empty when the catalogue has none of that id. */
export function namedColumns(
  catalogue: Pick<Catalogue, 'records' | 'facts'>,
  id: FactId,
): ReadonlyMap<string, NamedColumn> {
  const source = [...catalogue.records, ...catalogue.facts].find((one) => one.id === id);
  const named = new Map<string, NamedColumn>();
  for (const [name, column] of Object.entries(source?.columns ?? {})) {
    named.set(name, {
      id: name,
      title: column.title,
      type: column.type,
      codes: 'codes' in column ? column.codes : null,
    });
  }
  for (const [name, derived] of Object.entries(source?.derived ?? {})) {
    const own = named.get(name);
    named.set(name, {
      id: name,
      title: derived.title ?? own?.title ?? { en: name, es: name },
      type: derived.type,
      codes: own?.codes ?? null,
    });
  }
  return named;
}
