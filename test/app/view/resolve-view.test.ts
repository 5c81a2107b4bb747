import { describe, expect, it } from 'vitest';
import { EMPTY_HOLDINGS } from '../../../src/app/session/empty-holdings.ts';
import type { Holdings } from '../../../src/app/session/session.ts';
import { resolveView } from '../../../src/app/view/resolve-view.ts';
import type { ViewSearch } from '../../../src/app/view/search.ts';
import { catalogue } from '../../../src/catalogue/catalogue.ts';

const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const holdings: Holdings = {
  ...EMPTY_HOLDINGS,
  quarters,
  reported: [
    { employer: 'A', quarter: '2026-Q3', kind: 'hours', rows: 4, submissions: [1] },
    { employer: 'A', quarter: '2026-Q4', kind: 'projection', rows: 2, submissions: [2] },
  ],
};
const seen = (search: ViewSearch) =>
  resolveView(search, holdings, catalogue.defaultProgram, catalogue);

describe('what is on the screen', () => {
  it('is nothing while no quarter is in', () => {
    expect(resolveView({}, EMPTY_HOLDINGS, catalogue.defaultProgram, catalogue)).toBeNull();
  });

  it('is the latest quarter with work reported, not one that is only planned, beside the one before', () => {
    const view = seen({});
    expect([view?.period.id, view?.compare?.id, view?.asOf]).toEqual([
      '2026-Q3',
      '2026-Q2',
      '2026-09-30',
    ]);
    expect(view?.quarters.map(({ id }) => id)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
  });

  it('is compared with nothing when nothing comes before or none is asked for', () => {
    expect(seen({ period: '2026-Q1' })?.compare).toBeNull();
    expect(seen({ compare: 'none' })?.compare).toBeNull();
  });

  it('is never compared with a period that overlaps it', () => {
    expect(seen({ period: '2026-Q2', compare: '2026-Q2' })?.compare?.id).toBe('2026-Q1');
  });

  it('keeps a filter on a name that the data do not know', () => {
    expect(seen({ employer: ['Gone Builders'] })?.filters).toEqual({ employer: ['Gone Builders'] });
  });

  it('shows the groupings asked for, and the first two offered when none of them is known', () => {
    expect(seen({ by: ['veteran'] })?.groupings.map(({ id }) => id)).toEqual(['veteran']);
    expect(seen({ by: ['shoe-size'] })?.groupings.map(({ id }) => id)).toEqual(
      catalogue.defaultProgram.groupings.slice(0, 2),
    );
  });

  it('puts the groups that the guidance names as underserved before the others', () => {
    const gender = seen({ by: ['gender'] })?.groupings[0];
    expect(gender?.groups.map(({ id }) => id)).toEqual(['women', 'men', 'nonbinary']);
  });
});
