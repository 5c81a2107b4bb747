import type { Language } from '../../../core/definition/words.ts';
import type { RecallChanges } from '../../../core/intake/recall-recipe.ts';
import { listOf } from '../../language/format.ts';
import type { Say } from '../../language/use-say.ts';

export interface RecallWords {
  readonly say: Say;
  readonly language: Language;
  /** A field's name in plain words. */
  readonly title: (field: string) => string;
}

/** What differs from the file before, a sentence each; what the person has to do comes first. */
export function recallLines(
  changes: RecallChanges,
  { say, language, title }: RecallWords,
): readonly string[] {
  const list = (parts: readonly string[]) => listOf(parts, language);
  const columns = (parts: readonly string[]) =>
    list(parts.map((name) => say('asBefore.name', { name })));
  const { days, lost, moved, dateFormats, decimalMark, newColumns, goneColumns } = changes;
  return [
    ...(days.length > 0 ? [say('asBefore.days', { fields: list(days.map(title)) })] : []),
    ...(lost.length > 0 ? [say('asBefore.lost', { fields: list(lost.map(title)) })] : []),
    ...moved.map(({ field, from, to }) =>
      say('asBefore.moved', { field: title(field), from: columns(from), to: columns(to) }),
    ),
    ...(dateFormats.length > 0
      ? [say('asBefore.dateFormats', { fields: list(dateFormats.map(title)) })]
      : []),
    ...(decimalMark ? [say('asBefore.decimalMark')] : []),
    ...(newColumns.length > 0
      ? [say('asBefore.newColumns', { columns: columns(newColumns) })]
      : []),
    ...(goneColumns.length > 0
      ? [say('asBefore.goneColumns', { columns: columns(goneColumns) })]
      : []),
  ];
}
