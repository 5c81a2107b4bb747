import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commitTo,
  EMPTY_LEDGER,
  kindsChanged,
  reachableIds,
  removeFrom,
  undoLast,
  withHash,
} from '../../../src/core/workspace/ledger.ts';
import type { Ledger } from '../../../src/core/workspace/ledger.ts';

function submission(kind: 'hours' | 'pay', hash: string) {
  return {
    kind,
    fileName: `${hash}.csv`,
    hash,
    recipe: { plumblineRecipe: 1, kind, fields: {} },
    counts: { read: 1, accepted: 1, leftOut: 0, rejected: 0 },
    firstDate: null,
    lastDate: null,
    employers: [],
    committedAt: '2026-10-01T00:00:00Z',
  } as const;
}
const ids = (ledger: Ledger) => ledger.submissions.map(({ id }) => id);

describe('the ledger of submissions', () => {
  it('gives ascending ids, and none twice, not even after undo', () => {
    const one = commitTo(EMPTY_LEDGER, [submission('hours', 'a'), submission('pay', 'b')]);
    expect(ids(one)).toEqual([1, 2]);
    expect(ids(commitTo(undoLast(one), [submission('hours', 'c')]))).toEqual([3]);
  });

  it('names the kinds whose rows a change touches', () => {
    const both = commitTo(EMPTY_LEDGER, [submission('hours', 'a'), submission('pay', 'b')]);
    expect(kindsChanged(EMPTY_LEDGER, both)).toEqual(['hours', 'pay']);
    expect(kindsChanged(both, removeFrom(both, 2))).toEqual(['pay']);
  });

  it('knows a file by its bytes as long as it is in', () => {
    const one = commitTo(EMPTY_LEDGER, [submission('hours', 'a')]);
    expect(withHash(one, 'a')?.id).toBe(1);
    expect(withHash(removeFrom(one, 1), 'a')).toBeNull();
  });

  it('removing what is not in changes nothing, and nothing can be undone of nothing', () => {
    expect(removeFrom(EMPTY_LEDGER, 7)).toBe(EMPTY_LEDGER);
    expect(undoLast(EMPTY_LEDGER)).toBe(EMPTY_LEDGER);
  });

  it('needs the rows of what is in and of what an undo brings back, and of nothing else', () => {
    const one = commitTo(EMPTY_LEDGER, [submission('hours', 'a')]);
    expect([...reachableIds(removeFrom(one, 1))]).toEqual([1]);
    expect([...reachableIds(undoLast(one))]).toEqual([]);
  });

  it('undo gives back exactly the list before, whatever was done, and a new version', () => {
    const step = fc.oneof(
      fc.constant('commit' as const),
      fc.nat({ max: 6 }).map((id) => ({ remove: id })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), step, (steps, last) => {
        const take = (ledger: Ledger, one: typeof last): Ledger =>
          one === 'commit'
            ? commitTo(ledger, [submission('hours', `h${ledger.nextId}`)])
            : removeFrom(ledger, one.remove);
        const before = steps.reduce(take, EMPTY_LEDGER);
        const after = take(before, last);
        if (after === before) return;
        expect(undoLast(after).submissions).toEqual(before.submissions);
        expect(undoLast(after).version).toBe(before.version + 2);
      }),
    );
  });
});
