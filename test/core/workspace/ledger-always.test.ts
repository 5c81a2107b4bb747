import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commitTo,
  EMPTY_LEDGER,
  reachableIds,
  redoLast,
  removeFrom,
  restoreIn,
  undoLast,
  type Ledger,
} from '../../../src/core/workspace/ledger.ts';
import type { Submission } from '../../../src/core/workspace/submission.ts';
import { file, ids } from './submissions.ts';

/** `at`: places in the list it is about, counted round; what it does depends on the list it meets. */
type Step =
  | {
      readonly do: 'commit' | 'replace' | 'replace two' | 'remove' | 'restore';
      readonly at: number;
    }
  | { readonly do: 'undo' | 'redo' };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('commit', 'replace', 'replace two', 'remove', 'restore'),
    at: fc.nat({ max: 9 }),
  }),
  fc.record({ do: fc.constantFrom('undo', 'redo') }),
);

const pick = (list: readonly Submission[], at: number): readonly number[] =>
  list.length === 0 ? [] : [list[at % list.length]?.id ?? 0];

function take(ledger: Ledger, one: Step): Ledger {
  const fresh = (replaces: readonly number[] = []) => [
    file('hours', `h${ledger.nextId}`, [...new Set(replaces)]),
  ];
  switch (one.do) {
    case 'commit':
      return commitTo(ledger, fresh());
    case 'replace':
      return commitTo(ledger, fresh(pick(ledger.submissions, one.at)));
    case 'replace two':
      return commitTo(
        ledger,
        fresh([...pick(ledger.submissions, one.at), ...pick(ledger.submissions, one.at + 1)]),
      );
    case 'remove':
      return removeFrom(ledger, pick(ledger.submissions, one.at)[0] ?? 0);
    case 'restore':
      return restoreIn(ledger, pick(ledger.versions, one.at)[0] ?? 0);
    case 'undo':
      return undoLast(ledger);
    case 'redo':
      return redoLast(ledger);
  }
}
const lists = ({ submissions, versions }: Ledger) => ({ submissions, versions });
const always = (check: (before: Ledger, last: Step, after: Ledger) => void): void => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), step, (steps, last) => {
      const before = steps.reduce(take, EMPTY_LEDGER);
      check(before, last, take(before, last));
    }),
    { numRuns: 400 },
  );
};

describe('whatever was done to the ledger', () => {
  it('undo gives back what was before, and redo what was after', () => {
    always((before, last, after) => {
      if (after === before || last.do === 'undo' || last.do === 'redo') return;
      const undone = undoLast(after);
      expect(lists(undone)).toEqual(lists(before));
      expect(lists(redoLast(undone))).toEqual(lists(after));
      expect(redoLast(undone).past).toEqual(after.past);
      expect(undone.version).toBe(before.version + 2);
    });
  });

  it('a change clears what could be redone', () => {
    always((before, last, after) => {
      if (after === before || last.do === 'undo' || last.do === 'redo') return;
      expect(redoLast(after)).toBe(after);
    });
  });

  it('no id is given twice, and every list is ascending', () => {
    always((before, _, after) => {
      const given = new Set(reachableIds(before));
      const fresh = ids(after).filter((id) => !given.has(id));
      expect(fresh.every((id) => id >= before.nextId && id < after.nextId)).toBe(true);
      expect(ids(after)).toEqual(ids(after).toSorted((a, b) => a - b));
    });
  });

  it('nothing that is in was replaced by something that is in, by way of others either', () => {
    always((_, __, after) => {
      const roots = after.submissions.flatMap((one) => one.roots);
      expect(new Set(roots).size).toBe(roots.length);
      const isIn = new Set(ids(after));
      expect(after.submissions.some((one) => one.replaces.some((id) => isIn.has(id)))).toBe(false);
      expect(after.versions.some(({ id }) => isIn.has(id))).toBe(false);
    });
  });

  it('a version stays in or a version, until it is taken out or its commit is undone', () => {
    always((before, last, after) => {
      if (last.do === 'undo' || last.do === 'redo' || last.do === 'remove') return;
      const known = new Set([...after.submissions, ...after.versions]);
      for (const one of [...before.submissions, ...before.versions])
        expect(known.has(one)).toBe(true);
    });
  });

  it('no version number is given twice within what stands for the same file', () => {
    always((_, __, after) => {
      const all = [...after.submissions, ...after.versions];
      const twins = all.filter((one) =>
        all.some(
          (other) =>
            other.id < one.id &&
            other.version === one.version &&
            other.roots.some((id) => one.roots.includes(id)),
        ),
      );
      expect(twins).toEqual([]);
    });
  });

  it('the rows of all that is in, can be restored, undone or redone are kept', () => {
    always((_, __, after) => {
      const kept = reachableIds(after);
      const needed = [after, ...after.past, ...after.future].flatMap((one) => [
        ...one.submissions,
        ...one.versions,
      ]);
      expect(needed.every(({ id }) => kept.has(id))).toBe(true);
    });
  });
});
