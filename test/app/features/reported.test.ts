import { describe, expect, it } from 'vitest';
import { notReported } from '../../../src/app/features/overview/not-reported.ts';
import { reportedRows } from '../../../src/app/features/submissions/reported-rows.ts';
import { parsePeriod } from '../../../src/core/query/period.ts';
import { textTable } from '../../text-table.ts';

const reported = textTable(`
  employer | quarter | kind  | rows
  Beta     | 2026-Q1 | hours | 4
  Alpha    | 2026-Q1 | hours | 3
  Alpha    | 2026-Q2 | hours | 5
  Gamma    | 2026-Q2 | pay   | 9
`).map((row) => ({
  employer: row['employer'] ?? '',
  quarter: row['quarter'] ?? '',
  kind: row['kind'] ?? '',
  rows: Number(row['rows']),
  submissions: [1],
}));
const quarters = ['2026-Q1', '2026-Q2'];
const during = (id: string) => {
  const period = parsePeriod(id);
  if (period === null) throw new Error(`${id} is no period`);
  return notReported(reported, period);
};

describe('who has reported', () => {
  it('is listed by employer and kind; missing is what others reported after an earlier quarter', () => {
    const rows = reportedRows({ reported, submissions: [], versions: [] }, quarters);
    expect(
      rows.map(({ employer, kind, cells }) => [
        employer,
        kind,
        ...cells.map(({ rows: count, state }) => (count === 0 ? state : count)),
      ]),
    ).toEqual([
      ['Alpha', 'hours', 3, 5],
      ['Beta', 'hours', 4, 'missing'],
      ['Gamma', 'pay', 'none', 9],
    ]);
  });

  it('misses an employer whose hours came in another quarter only', () => {
    expect(during('2026-Q2')).toEqual([{ employer: 'Beta', quarters: ['2026-Q2'] }]);
  });

  it('misses nobody in a quarter where all who report hours did', () => {
    expect(during('2026-Q1')).toEqual([]);
  });

  it('names the quarters that are missing of a longer period', () => {
    expect(during('2026-Q1..2026-Q2')).toEqual([{ employer: 'Beta', quarters: ['2026-Q2'] }]);
  });
});
