import { describe, expect, it } from 'vitest';
import {
  commitTo,
  EMPTY_LEDGER,
  kindsChanged,
  reachableIds,
  redoLast,
  removeFrom,
  restoreIn,
  undoLast,
  withHash,
} from '../../../src/core/workspace/ledger.ts';
import { besideIt, inItsPlace } from '../../../src/core/workspace/versions.ts';
import { file, ids, versions } from './submissions.ts';

const one = commitTo(EMPTY_LEDGER, [file('hours', 'a')]);
const both = commitTo(EMPTY_LEDGER, [file('hours', 'a'), file('pay', 'b')]);

describe('the ledger of submissions', () => {
  it('gives ascending ids, and none twice, not even after undo', () => {
    expect(ids(both)).toEqual([1, 2]);
    expect(ids(commitTo(undoLast(both), [file('hours', 'c')]))).toEqual([3]);
  });

  it('names the kinds whose rows a change touches', () => {
    expect(kindsChanged(EMPTY_LEDGER, both)).toEqual(['hours', 'pay']);
    expect(kindsChanged(both, removeFrom(both, 2))).toEqual(['pay']);
    expect(kindsChanged(both, commitTo(both, [file('hours', 'c', [1])]))).toEqual(['hours']);
  });

  it('knows a file by its bytes as long as it is in or an earlier version', () => {
    expect(withHash(one, 'a', 'hours')?.id).toBe(1);
    expect(withHash(removeFrom(one, 1), 'a', 'hours')).toBeNull();
    expect(withHash(commitTo(one, [file('hours', 'c', [1])]), 'a', 'hours')?.id).toBe(1);
  });

  it('changes nothing where there is nothing to remove, restore, undo or redo', () => {
    expect(removeFrom(EMPTY_LEDGER, 7)).toBe(EMPTY_LEDGER);
    expect(restoreIn(one, 1)).toBe(one);
    expect(undoLast(EMPTY_LEDGER)).toBe(EMPTY_LEDGER);
    expect(redoLast(one)).toBe(one);
  });

  it('needs the rows of what undo or redo brings back, until another change', () => {
    expect([...reachableIds(removeFrom(one, 1))]).toEqual([1]);
    expect([...reachableIds(undoLast(one))]).toEqual([1]);
    const other = commitTo(undoLast(one), [file('hours', 'c')]);
    expect([...reachableIds(other)]).toEqual([2]);
  });
});

describe('a file that replaces another', () => {
  const second = commitTo(both, [file('hours', 'c', [1])]);

  it('takes its place as the next version, and the former stays as a version', () => {
    expect([ids(second), versions(second)]).toEqual([[2, 3], [1]]);
    expect(second.submissions.map(({ version }) => version)).toEqual([1, 2]);
    expect(ids(undoLast(second))).toEqual([1, 2]);
    expect(versions(undoLast(second))).toEqual([]);
  });

  it('is refused where what it replaces is not in, or is replaced twice', () => {
    expect(() => commitTo(second, [file('hours', 'd', [1])])).toThrow(RangeError);
    expect(() => commitTo(both, [file('hours', 'c', [1]), file('hours', 'd', [1])])).toThrow(
      RangeError,
    );
  });

  it('goes out when the former comes back, and can come back itself', () => {
    const back = restoreIn(second, 1);
    expect([ids(back), versions(back)]).toEqual([[1, 2], [3]]);
    const again = restoreIn(back, 3);
    expect([ids(again), versions(again)]).toEqual([[2, 3], [1]]);
  });

  it('never has the number of another version', () => {
    const back = restoreIn(second, 1);
    const third = commitTo(back, [file('hours', 'd', [1])]);
    expect(third.submissions.find(({ hash }) => hash === 'd')?.version).toBe(3);
    const [, , wasSecond] = restoreIn(third, 3).submissions;
    expect([ids(restoreIn(third, 3)), wasSecond]).toEqual([[2, 3], undefined]);
  });

  it('brings back all that it stood for, when one of them is restored', () => {
    const merged = commitTo(both, [file('hours', 'c', [1, 2])]);
    expect([ids(merged), versions(merged)]).toEqual([[3], [1, 2]]);
    expect(ids(restoreIn(merged, 1))).toEqual([1, 2]);
    const later = commitTo(merged, [file('hours', 'd', [3])]);
    expect([ids(restoreIn(later, 2)), versions(restoreIn(later, 2))]).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('is named as what would go out for its former', () => {
    const [former] = second.versions;
    if (former === undefined) throw new Error('There is a version.');
    expect(inItsPlace(second, former).map(({ id }) => id)).toEqual([3]);
    expect(inItsPlace(removeFrom(second, 3), former)).toEqual([]);
  });

  it('is told apart from what merely speaks of the same employer and quarter', () => {
    const alder = { periods: ['2026-Q3'], employers: ['Alder'] };
    const first = commitTo(EMPTY_LEDGER, [{ ...file('hours', 'a'), ...alder }]);
    const replaced = commitTo(first, [{ ...file('hours', 'b', [1]), ...alder }]);
    const again = commitTo(removeFrom(replaced, 2), [
      { ...file('hours', 'c'), ...alder },
      { ...file('hours', 'd'), ...alder, periods: ['2026-Q4'] },
      { ...file('pay', 'e'), ...alder },
    ]);
    const [former] = again.versions;
    if (former === undefined) throw new Error('There is a version.');
    expect(besideIt(replaced, former)).toEqual([]);
    expect(besideIt(again, former).map(({ id }) => id)).toEqual([3]);
  });
});
