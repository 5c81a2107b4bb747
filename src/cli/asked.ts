import type { Words } from '../core/definition/words.ts';

/** What was asked for, or everything that is wrong with how it was asked. */
export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Words[] };

export function refused<T>(faults: readonly Words[]): Asked<T> {
  return { ok: false, faults };
}

/** What cannot be done for a reason outside the words typed: a file that cannot be read or written. */
export class Fault extends Error {
  readonly words: Words;
  constructor(words: Words, cause?: unknown) {
    super(words.en, { cause });
    this.name = 'Fault';
    this.words = words;
  }
}
