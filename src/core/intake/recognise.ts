/** Which kind of record a file holds, from its columns alone. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { KindCandidate } from './inspection.ts';
import { payFieldsOf, unitSaidBy } from './pay-unit.ts';
import { mapColumns } from './map-columns.ts';

/** Every kind of which something was found, best first. */
export function recogniseKinds(
  kinds: readonly RecordKind[],
  columns: readonly string[],
): readonly KindCandidate[] {
  return kinds
    .map((kind) => weighed(kind, columns))
    .filter(({ candidate }) => candidate.columnsUsed > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ candidate }) => candidate);
}

/**
 * What a file is about is told by how much of it a kind reads, more than by what is missing, which can be asked for.
 * A field found by its own name says more than one found by an alias, which another kind may have too.
 */
function weighed(
  kind: RecordKind,
  columns: readonly string[],
): { readonly candidate: KindCandidate; readonly weight: number } {
  const found = mapColumns(kind, columns);
  const required = requiredFields(kind);
  const pay = payFieldsOf(kind);
  const amount = pay === null ? undefined : found.get(pay.amount);
  const unitSaid = amount !== undefined && unitSaidBy(amount.column) !== null;
  const present = required.filter(
    (field) => found.has(field) || (unitSaid && field === pay?.unit),
  ).length;
  const requiredFound = required.length === 0 ? 1 : present / required.length;
  const columnsUsed = columns.length === 0 ? 0 : found.size / columns.length;
  const choices = [...found.values()].map(({ confidence }) => confidence);
  const exact = choices.filter((confidence) => confidence === 'exact').length;
  const guesses = choices.filter((confidence) => confidence === 'guess').length;
  const sure = columns.length === 0 ? 0 : (exact - guesses) / columns.length;
  return {
    candidate: { kind: kind.id, requiredFound, columnsUsed },
    weight: requiredFound + 2 * columnsUsed + 0.3 * sure + 0.05 * required.length,
  };
}

export function requiredFields(kind: RecordKind): readonly string[] {
  return Object.entries(kind.columns)
    .filter(([, column]) => column.required === true)
    .map(([field]) => field);
}
