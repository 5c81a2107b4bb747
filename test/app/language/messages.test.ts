import { describe, expect, it } from 'vitest';
import { messagesEn } from '../../../src/app/language/messages/messages-en.ts';
import { messagesEs } from '../../../src/app/language/messages/messages-es.ts';

/** Names of the values a message is filled with: `{count, plural, …}` and `{name}`. */
function valuesOf(text: string): string {
  const names = [...text.matchAll(/\{(\w+)\s*[,}]/gu)].map(([, name = '']) => name);
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b)).join(' ');
}

describe('the messages', () => {
  it('are filled with the same values in English and in Spanish', () => {
    const different = Object.entries(messagesEn).filter(
      ([id, english]) => valuesOf(english) !== valuesOf(messagesEs[id as keyof typeof messagesEs]),
    );
    expect(different.map(([id]) => id)).toEqual([]);
  });

  it('never speak of what numbers cannot tell', () => {
    const all = [...Object.values(messagesEn), ...Object.values(messagesEs)].join('\n');
    expect(all).not.toMatch(/\b(?:un)?fair|\bbias|discriminat|\binjust|\bsesgo|discrimina/iu);
  });
});
