import { describe, expect, it } from 'vitest';
import { isReady, reviewOf } from '../../../src/app/features/submissions/upload.ts';
import { withConfirmed } from '../../../src/app/features/submissions/upload-review.ts';
import { makeUploadStore } from '../../../src/app/features/submissions/upload-store.ts';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { parsePeriod } from '../../../src/core/query/period.ts';
import { sessionOverNative } from './session-over-native.ts';

/** Two people, 40 + 38.5 hours. */
const hours = (day: string, last = '38.5') =>
  [
    'period_end,employer,trade,worker_key,gender,hours',
    `${day},Alder Builders,Carpenter,W1,woman,40`,
    `${day},Alder Builders,Carpenter,W2,man,${last}`,
  ].join('\n');

function started() {
  const session = sessionOverNative();
  const store = makeUploadStore(session);
  const isMoving = () =>
    store.current().some(({ stage }) => stage.step === 'reading' || stage.step === 'loading');
  const add = async (...files: readonly (readonly [string, string])[]) => {
    store.add(files.map(([name, text]) => new File([text], name)));
    await expect.poll(isMoving, { timeout: 20_000 }).toBe(false);
  };
  const upload = (name: string) => {
    const found = store.current().find(({ file }) => file.name === name);
    if (found === undefined) throw new Error(`${name} is not on the list.`);
    return found;
  };
  const heldBy = (name: string) => reviewOf(upload(name))?.heldBy;
  return { session, store, add, upload, heldBy };
}

describe('a file that is held against totals from paper', () => {
  it('waits while one cannot be read or differs, and goes in with what was confirmed', async () => {
    const { store, add, upload, heldBy } = started();
    await add(['hours.csv', hours('2026-09-30')]);
    const { id } = upload('hours.csv');
    const type = (text: string) =>
      store.setSaid(id, { ...upload('hours.csv').said, totals: { hours: text } });
    type('1.234');
    expect(heldBy('hours.csv')).toBe('total');
    type('78.5');
    expect(heldBy('hours.csv')).toBeNull();
    type('78.51');
    expect(heldBy('hours.csv')).toBe('confirm');
    expect(isReady(upload('hours.csv'))).toBe(false);
    const { said } = upload('hours.csv');
    const open = reviewOf(upload('hours.csv'))?.open ?? [];
    store.setSaid(id, withConfirmed(said, open, true));
    expect(heldBy('hours.csv')).toBeNull();
    store.setSaid(id, withConfirmed(upload('hours.csv').said, open, false));
    expect(heldBy('hours.csv')).toBe('confirm');
    store.setSaid(id, withConfirmed(upload('hours.csv').said, open, true));
    type('80');
    expect(heldBy('hours.csv')).toBe('confirm');
    type('78.51');
    const { submissions } = await store.commit();
    expect(submissions[0]?.checks).toEqual([
      { kind: 'control-total', of: 'hours', typed: 78.51, accepted: 78.5 },
    ]);
  });
});

describe('two files on their way in that speak of the same', () => {
  it('go in one after the other: the second asks once the first is in', async () => {
    const { store, add, heldBy, upload } = started();
    await add(['first.csv', hours('2026-09-30')], ['second.csv', hours('2026-09-30', '30')]);
    expect([heldBy('first.csv'), heldBy('second.csv')]).toEqual([null, 'file']);
    const { submissions, version } = await store.commit();
    expect(submissions.map(({ fileName }) => fileName)).toEqual(['first.csv']);
    store.compareWith(version);
    await expect.poll(() => heldBy('second.csv'), { timeout: 20_000 }).toBeNull();
    expect(isReady(upload('second.csv'))).toBe(false);
    store.choose(upload('second.csv').id, [1]);
    await expect.poll(() => isReady(upload('second.csv')), { timeout: 20_000 }).toBe(true);
  });

  it('are free of each other once the first is taken off the list', async () => {
    const { store, add, heldBy, upload } = started();
    await add(['first.csv', hours('2026-09-30')], ['second.csv', hours('2026-09-30', '30')]);
    store.discard(upload('first.csv').id);
    await expect.poll(() => heldBy('second.csv'), { timeout: 20_000 }).toBeNull();
    expect(isReady(upload('second.csv'))).toBe(true);
  });
});

describe('rates as if a file were in', () => {
  it('are worked out while reports are asked for, and neither sees the other’s data', async () => {
    const { session, store, add, upload } = started();
    await add(['hours.csv', hours('2026-09-30', '40')]);
    await store.commit();
    await add(['corrected.csv', hours('2026-09-30', '120')]);
    const { stage } = upload('corrected.csv');
    if (stage.step !== 'staged') throw new Error('It was read.');
    const period = parsePeriod('2026-Q3');
    if (period === null) throw new Error('That is a quarter.');
    const asked = { metrics: ['hours-share'], groupings: ['gender'] };
    const program = catalogue.defaultProgram;
    const view = { ...asked, slices: [], periods: [period], filters: {}, asOf: '2026-09-30' };
    const report = () => session.report(view, program);
    const rates = () =>
      session.rates(
        { ...asked, stagedId: stage.staged.id, replaces: [1], quarters: ['2026-Q3'] },
        program,
      );
    const womens = (rows: Awaited<ReturnType<typeof report>>['rows']) =>
      rows.find(({ group }) => group === 'women')?.value;
    const [one, tried, two, again, three] = await Promise.all([
      report(),
      rates(),
      report(),
      rates(),
      report(),
    ]);
    expect([one, two, three].map(({ rows }) => womens(rows))).toEqual([0.5, 0.5, 0.5]);
    expect([tried, again].map(({ before, after }) => [womens(before), womens(after)])).toEqual([
      [0.5, 0.25],
      [0.5, 0.25],
    ]);
  });
});
