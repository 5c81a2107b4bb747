import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RECORDS } from '../intake/layouts/participant-record.ts';
import { countsOf, openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

/** Long enough for a machine that is busy with other work. */
vi.setConfig({ testTimeout: 60_000 });

let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterAll(() => bench.close());

describe('a participant record', () => {
  it.each(Object.entries(RECORDS))('is read by %s', async (_, text) => {
    const { inspection, staged } = await bench.load('pirl.csv', text);
    expect([inspection.profile, staged.kind]).toEqual(['wioa-pirl', 'training']);
    expect(countsOf(staged)).toEqual([4, 4, 0, 0]);
    expect(inspection.personal.map(({ what }) => what)).toEqual(['birth-date']);
    const { columns, rows } = await bench.store.preview(staged.id);
    const list = rows.map((row) =>
      Object.fromEntries(
        columns.flatMap((column, place) => (row[place] === null ? [] : [[column, row[place]]])),
      ),
    );
    expect(list).toEqual([
      {
        trainee_key: 'A1',
        enrolled_on: '2026-01-05',
        completed_on: '2026-07-15',
        outcome: 'completed',
        credential: 'yes',
        gender: 'woman',
        race: 'black+hispanic',
        disability: 'no',
        veteran: 'no',
        no_college_degree: 'yes',
        justice_impacted: 'no',
      },
      {
        trainee_key: 'A2',
        enrolled_on: '2026-01-12',
        completed_on: '2026-08-21',
        outcome: 'cancelled',
        credential: 'no',
        gender: 'man',
        race: 'white',
        disability: 'yes',
        veteran: 'yes',
        no_college_degree: 'no',
        justice_impacted: 'yes',
      },
      {
        trainee_key: 'A3',
        enrolled_on: '2026-02-09',
        completed_on: '2026-09-04',
        outcome: 'completed',
        credential: 'no',
        no_college_degree: 'yes',
      },
      {
        trainee_key: 'A4',
        enrolled_on: '2026-07-13',
        gender: 'woman',
        race: 'asian+white',
        disability: 'no',
        veteran: 'no',
        no_college_degree: 'no',
        justice_impacted: 'no',
      },
    ]);
  });

  it('rejects a code that its element does not have', async () => {
    const text = RECORDS['the word PIRL and the number'].replace('A1,19900504,2', 'A1,19900504,3');
    const { staged } = await bench.load('pirl.csv', text);
    expect(countsOf(staged)).toEqual([4, 3, 0, 1]);
    expect(staged.unknownValues).toEqual([
      { field: 'gender', column: 'PIRL 201', value: '3', count: 1 },
    ]);
  });
});
