import { afterEach, beforeEach, expect } from 'vitest';

const real = { warn: console.warn, error: console.error };
let said: string[] = [];

/** What a console call says, as text. Formats are left as they are written. */
const asText = (words: readonly unknown[]) =>
  words
    .map((word) => (word instanceof Error ? (word.stack ?? word.message) : String(word)))
    .join(' ');

beforeEach(() => {
  said = [];
  console.warn = (...words: unknown[]) => void said.push(`warning: ${asText(words)}`);
  console.error = (...words: unknown[]) => void said.push(`error: ${asText(words)}`);
});

afterEach(() => {
  console.warn = real.warn;
  console.error = real.error;
  expect(said, 'The test passed only with something said on the console.').toEqual([]);
});
