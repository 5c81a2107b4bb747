import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeAllTurns, takeTurn } from '../../../src/app/ui/turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('turns', () => {
  it('are taken one a task, in the order asked', () => {
    const done: string[] = [];
    takeTurn(() => done.push('first'));
    takeTurn(() => done.push('second'));
    expect(done).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first']);
    vi.runAllTimers();
    expect(done).toEqual(['first', 'second']);
  });

  it('of what a piece asks for come right after it', () => {
    const done: string[] = [];
    takeTurn(() => {
      takeTurn(() => done.push('part one'));
      takeTurn(() => done.push('part two'));
      done.push('whole');
    });
    takeTurn(() => done.push('next'));
    vi.runAllTimers();
    expect(done).toEqual(['whole', 'part one', 'part two', 'next']);
  });

  it('taken back are not taken', () => {
    const done: string[] = [];
    const takeBack = takeTurn(() => done.push('first'));
    takeTurn(() => done.push('second'));
    takeBack();
    vi.runAllTimers();
    expect(done).toEqual(['second']);
  });

  it('go on after a piece that fails', () => {
    const done: string[] = [];
    takeTurn(() => {
      throw new Error('no');
    });
    takeTurn(() => done.push('second'));
    expect(() => vi.advanceTimersToNextTimer()).toThrow('no');
    vi.runAllTimers();
    expect(done).toEqual(['second']);
  });

  it('are all taken at once when asked', () => {
    const done: string[] = [];
    takeTurn(() => takeTurn(() => done.push('part')));
    takeTurn(() => done.push('next'));
    takeAllTurns();
    expect(done).toEqual(['part', 'next']);
  });
});
