import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { checksOf, openChecks } from '../../../src/core/loading/review.ts';
import { CREW_HEADER as HEADER, crew } from './crew-files.ts';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

const AT = '2026-10-05T09:00:00Z';

describe('a file before it goes in', () => {
  let bench: LoadingBench;
  beforeEach(async () => {
    bench = await openLoadingBench();
  });
  afterEach(() => bench.close());
  const stage = async (name: string, text: string) => (await bench.load(name, text)).staged.id;
  const add = async (name: string, text: string, submitter = '') =>
    bench.store.commit([{ stagedId: await stage(name, text), submitter, replaces: [] }], AT);

  it('is compared with what the same submitter handed in, else with the same employers', async () => {
    await add('x.csv', crew('2026-06-27', 20, 40, 'X'), 'Ann');
    await add('y.csv', crew('2026-06-27', 40, 40, 'Y'), 'Bea');
    const summer = await stage('summer.csv', crew('2026-07-04', 20, 40, 'X'));
    const rowsBefore = async (submitter: string) =>
      (await bench.store.review(summer, submitter, null)).changes.map((check) =>
        check.kind === 'change' ? [check.of, check.before, check.now] : [],
      );
    expect(await rowsBefore('ann')).toEqual([]);
    expect(await rowsBefore('')).toEqual([]);
    expect(await rowsBefore('Cal')).toEqual([]);
    expect(await rowsBefore('Bea')).toEqual([
      ['rows', 40, 20],
      ['hours', 1600, 800],
      ['people', 40, 20],
    ]);
  });

  it('counts what stays beside it, and not what it replaces, toward its quarter', async () => {
    await add('spring.csv', crew('2026-06-27', 20, 40));
    await add('summer.csv', crew('2026-07-04', 15, 40));
    const late = await stage('late.csv', crew('2026-07-11', 5, 40));
    const changed = async (replaces: readonly number[]) =>
      (await bench.store.review(late, '', replaces)).changes.length;
    expect(await changed([])).toBe(0);
    expect(await changed([2])).toBe(3);
  });

  it('is asked nothing about tiny numbers, nor without the quarter just before', async () => {
    await add('spring.csv', crew('2026-06-27', 9, 40));
    const small = await stage('small.csv', crew('2026-07-04', 2, 40));
    expect((await bench.store.review(small, '', null)).changes).toEqual([]);
    const later = await stage('later.csv', crew('2026-10-03', 40, 40));
    expect((await bench.store.review(later, '', null)).changes).toEqual([]);
  });

  it('waits for an earlier one of the same employers, projects and quarters, and not once that is in', async () => {
    const first = await stage('first.csv', crew('2026-07-04', 2, 40));
    const second = await stage('second.csv', crew('2026-07-11', 2, 40));
    const other = await stage('other.csv', crew('2026-07-04', 2, 40, 'Y'));
    const waitsFor = async (id: number) => (await bench.store.review(id, '', null)).waitsFor;
    expect([await waitsFor(first), await waitsFor(second), await waitsFor(other)]).toEqual([
      [],
      [first],
      [],
    ]);
    const answers = { typed: {}, confirmed: [] };
    const both = [first, second].map((stagedId) => ({
      stagedId,
      submitter: '',
      replaces: null,
      answers,
    }));
    await expect(bench.store.commit(both, AT)).rejects.toMatchObject({
      problems: [{ code: 'loading/two-of-the-same' }],
    });
    await bench.store.commit(both.slice(0, 1), AT);
    expect(await waitsFor(second)).toEqual([]);
  });

  it('waits for an earlier one that has a row of the same key, where both would count', async () => {
    const course = 'trainee_key,program,occupation,enrolled_on,gender\n';
    const first = await stage('course.csv', `${course}t,P,carpenter,2026-07-06,woman\n`);
    const same = await stage('same.csv', `${course}t,P,carpenter,2026-07-06,man\n`);
    const other = await stage('other.csv', `${course}u,P,carpenter,2026-07-06,man\n`);
    const roster = await stage('roster.csv', 'worker_key,gender\na,woman\n');
    const longer = await stage('longer.csv', 'worker_key,gender\na,woman\nb,man\n');
    const waitsFor = async (id: number) => (await bench.store.review(id, '', null)).waitsFor;
    expect([await waitsFor(same), await waitsFor(other)]).toEqual([[first], []]);
    expect([await waitsFor(roster), await waitsFor(longer)]).toEqual([[], []]);
  });

  it('keeps that it went in beside rows of its key, where both count, and asks nothing more', async () => {
    const workers = 'worker_key,gender\na,woman\n';
    await add('workers.csv', workers);
    const roster = await stage('more-workers.csv', `${workers}b,man\n`);
    const found = await bench.store.review(roster, '', []);
    expect(found.again).toMatchObject({ rows: 1, countsTwice: false });
    expect(checksOf(found, {}, [])).toEqual([]);
    await add('hours.csv', crew('2026-07-04', 3, 40));
    const again = await bench.store.review(
      await stage('again.csv', crew('2026-07-04', 2, 8)),
      '',
      [],
    );
    const checks = checksOf(again, {}, []);
    expect(checks).toEqual([{ kind: 'stored-again', rows: 2 }]);
    expect(openChecks(checks, [])).toEqual([]);
  });

  it.each(
    catalogue.records.filter(({ unique, date }) => unique !== undefined && date !== undefined),
  )(
    'of kind $id: a row with a stored key is of a place and quarter that are asked about',
    ({ unique, date, columns }) => {
      const places = ['employer', 'project'].filter((name) => name in columns);
      expect(unique).toEqual(expect.arrayContaining([date, ...places]));
    },
  );

  it('has no people to be held against where the file has no keys of theirs', async () => {
    const { accepted } = await bench.store.review(
      await stage('keyless.csv', 'period_end,project,employer,hours\n2026-07-04,Pier,X,40\n'),
      '',
      null,
    );
    expect(accepted).toEqual({ rows: 1, hours: 40, people: null });
  });

  it('says nothing of a total row that has rows below it, or is one of two', async () => {
    const total = async (text: string) =>
      (await bench.store.review(await stage('totals.csv', HEADER + text), '', null)).ownTotal;
    const row = 'a,2026-07-04,Pier,X,40\n';
    const sum = 'Total,,,,40\n';
    expect(await total(`${row}${sum}b,2026-07-04,Pier,X,1\n`)).toBeNull();
    expect(await total(`${row}${sum}${sum}`)).toBeNull();
    expect(await total(row)).toBeNull();
  });
});
