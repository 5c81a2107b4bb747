import { skipReasonWords } from '../../../core/intake/corrections.ts';
import type { Submission } from '../../../core/workspace/submission.ts';
import { stretchesOf } from './problems/stretches.ts';
import type { Receipt, ReceiptWords } from './receipt.ts';

/** What was corrected and skipped by hand: columns, rows and reasons, and no cell's value. */
export function correctionLists(
  { corrections }: Pick<Submission, 'corrections'>,
  { say, language }: ReceiptWords,
): Receipt['lists'] {
  if (corrections === undefined) return [];
  const onRows = (rows: readonly number[]): string =>
    say('fix.onRows', { count: rows.length, rows: stretchesOf(rows) });
  const byColumn = new Map<string, readonly number[]>();
  for (const { column, rows } of corrections.cells)
    byColumn.set(column, [...(byColumn.get(column) ?? []), ...rows]);
  const cells = [...byColumn].map(([column, rows]) =>
    say('receipt.correctedCells', {
      column,
      count: rows.length,
      rows: onRows(rows.toSorted((a, b) => a - b)),
    }),
  );
  const skips = corrections.skips.map(({ reason, rows }) =>
    say('receipt.skippedRows', {
      count: rows.length,
      reason: skipReasonWords(reason)[language],
      rows: onRows(rows),
    }),
  );
  return [{ title: say('receipt.corrections'), lines: [...cells, ...skips] }];
}
