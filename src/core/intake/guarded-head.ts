import { isGuarded, unguardedCell } from '../csv.ts';
import type { TableHead } from './inspection.ts';

/** The head of a file of rejected rows with its cells as they were before they were guarded; any other as it is. */
export function withoutGuards(head: TableHead): TableHead {
  if (!head.records.some(isGuarded)) return head;
  return { ...head, records: head.records.map((record) => record.map(unguardedCell)) };
}
