import { describe, expect, it } from 'vitest';
import { reportedRows } from '../../../src/app/features/submissions/reported-rows.ts';
import type { NewSubmission } from '../../../src/core/workspace/submission.ts';
import { commitTo, EMPTY_LEDGER } from '../../../src/core/workspace/ledger.ts';
import { file } from '../../core/workspace/submissions.ts';

/** A file of one employer and 2026-Q3, which ends on September 30; 45 days later it is November 14. */
const from = (employer: string, day: string, replaces: readonly number[] = []): NewSubmission => ({
  ...file('hours', `${employer} ${day}`, replaces),
  employers: [employer],
  periods: ['2026-Q3'],
  committedAt: `${day}T12:00:00.000Z`,
});

/** Which marks each employer's cell has, when the files came one after another. */
function marks(...files: readonly NewSubmission[]) {
  const { submissions, versions } = files.reduce(
    (ledger, one) => commitTo(ledger, [one]),
    EMPTY_LEDGER,
  );
  const reported = submissions.map(({ id, employers: [employer = ''] }) => ({
    employer,
    quarter: '2026-Q3',
    kind: 'hours',
    rows: 1,
    submissions: [id],
  }));
  const rows = reportedRows({ reported, submissions, versions }, ['2026-Q3']);
  return rows.map(({ employer, cells }) => [
    employer,
    ...cells.flatMap(({ late, restated, rejected }) => [
      late ? 'late' : '',
      rejected ? 'rows rejected' : restated ? 'restated' : '',
    ]),
  ]);
}

describe('a quarter of an employer', () => {
  it('is late after 45 days, when others reported it on an earlier day', () => {
    expect(
      marks(from('A', '2026-10-10'), from('B', '2026-11-14'), from('C', '2026-11-15')),
    ).toEqual([
      ['A', '', ''],
      ['B', '', ''],
      ['C', 'late', ''],
    ]);
  });

  it('is not late when all came in together, however long after', () => {
    expect(marks(from('A', '2027-06-01'), from('B', '2027-06-01'))).toEqual([
      ['A', '', ''],
      ['B', '', ''],
    ]);
  });

  it('is restated by a file that replaced another, and not late for it', () => {
    expect(
      marks(from('A', '2026-10-10'), from('B', '2026-10-11'), from('B', '2026-12-20', [2])),
    ).toEqual([
      ['A', '', ''],
      ['B', '', 'restated'],
    ]);
  });

  it('says that rows were rejected in the file that is in, not in the one that it replaced', () => {
    const rejected = { read: 2, accepted: 1, leftOut: 0, rejected: 1 };
    const wrong = { ...from('B', '2026-10-11'), counts: rejected };
    expect(marks(from('A', '2026-10-10'), wrong)).toEqual([
      ['A', '', ''],
      ['B', '', 'rows rejected'],
    ]);
    expect(marks(from('A', '2026-10-10'), wrong, from('B', '2026-12-20', [2]))).toEqual([
      ['A', '', ''],
      ['B', '', 'restated'],
    ]);
  });
});
