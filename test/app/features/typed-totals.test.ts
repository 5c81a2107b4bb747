import { describe, expect, it } from 'vitest';
import { readTotal, typedTotals } from '../../../src/app/features/submissions/typed-totals.ts';
import { messagesEn } from '../../../src/app/language/messages/messages-en.ts';

describe('a total typed from paper', () => {
  it.each([
    ['1240', 1240],
    ['1,240', 1240],
    ['1,240.5', 1240.5],
    ['1.240,5', 1240.5],
    ['1,234,567.25', 1_234_567.25],
    ['1.234.567,25', 1_234_567.25],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1 240,5', 1240.5],
    ['1\u202f240', 1240],
    ['1’240.5', 1240.5],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    [' 8 ', 8],
  ])('%s is read', (text, number) => {
    expect(readTotal(text, false)).toBe(number);
  });

  it.each([
    ['1.240', 'ambiguous'],
    ['1,24,0', 'not-a-number'],
    ['1.24.5', 'not-a-number'],
    ['1,240,5', 'not-a-number'],
    ['1,2.5,0', 'not-a-number'],
    ['12,34.5', 'not-a-number'],
    ['-5', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['12 34', 'not-a-number'],
    ['$12', 'not-a-number'],
    ['12.', 'not-a-number'],
    ['forty', 'not-a-number'],
  ] as const)('%s is not read, and why is said', (text, fault) => {
    expect(readTotal(text, false)).toBe(fault);
    expect(messagesEn[`review.fault.${fault}`]).not.toBe('');
  });

  it.each([
    ['1.240', 1240],
    ['1,240', 1240],
    ['12.0', 12],
    ['12.5', 'not-whole'],
    ['1,240.5', 'not-whole'],
    ['1.240,0', 1240],
  ])('of rows or people, %s can only be whole', (text, read) => {
    expect(readTotal(text, true)).toBe(read);
  });

  it('is none where nothing stands, and each is read by what it counts', () => {
    expect(typedTotals({ rows: '1.240', hours: '1.240', people: ' ' })).toEqual({
      typed: { rows: 1240 },
      faults: { hours: 'ambiguous' },
    });
  });
});
