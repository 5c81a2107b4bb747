/** Which kind of record a file holds, from its columns alone. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { KindCandidate } from './inspection.ts';
import { mapColumns } from './map-columns.ts';

/** Every kind of which something was found, best first: required fields found, then columns used. */
export function recogniseKinds(
  kinds: readonly RecordKind[],
  columns: readonly string[],
): readonly KindCandidate[] {
  return kinds
    .map((kind) => ({ candidate: candidateOf(kind, columns), weight: weightOf(kind, columns) }))
    .filter(({ candidate }) => candidate.columnsUsed > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ candidate }) => candidate);
}

function candidateOf(kind: RecordKind, columns: readonly string[]): KindCandidate {
  const found = mapColumns(kind, columns);
  const required = requiredFields(kind);
  const present = required.filter((field) => found.has(field));
  return {
    kind: kind.id,
    requiredFound: required.length === 0 ? 1 : present.length / required.length,
    columnsUsed: columns.length === 0 ? 0 : found.size / columns.length,
  };
}

/** A field found by its own name says more than one found by an alias, which another kind may have too. */
function weightOf(kind: RecordKind, columns: readonly string[]): number {
  const { requiredFound, columnsUsed } = candidateOf(kind, columns);
  const found = [...mapColumns(kind, columns).values()];
  const exact = found.filter(({ confidence }) => confidence === 'exact').length;
  const guesses = found.filter(({ confidence }) => confidence === 'guess').length;
  const sure = columns.length === 0 ? 0 : (exact - guesses) / columns.length;
  return 2 * requiredFound + columnsUsed + 0.3 * sure + 0.05 * requiredFields(kind).length;
}

export function requiredFields(kind: RecordKind): readonly string[] {
  return Object.entries(kind.columns)
    .filter(([, column]) => column.required === true)
    .map(([field]) => field);
}
