import type { Catalogue } from '../definition/catalogue.ts';
import { inspect } from './inspect.ts';
import type { TableHead } from './inspection.ts';

/** Every required column of some kind of record is there by its header, or the layout is a built-in one. */
export function isKnownTable(head: TableHead, catalogue: Catalogue): boolean {
  const { candidates, profile } = inspect(head, '', catalogue);
  return profile !== null || candidates[0]?.requiredFound === 1;
}
