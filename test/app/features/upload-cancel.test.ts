import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../src/app/features/submissions/read-upload.ts';
import type { UploadStage } from '../../../src/app/features/submissions/upload.ts';
import { isReady } from '../../../src/app/features/submissions/upload.ts';
import { makeUploadStore } from '../../../src/app/features/submissions/upload-store.ts';
import { sessionOverNative } from './session-over-native.ts';

const ROW = '2026-09-30,Alder Builders,Carpenter,,40\n';
const LARGE = `period_end,employer,trade,worker_key,hours\n${ROW.repeat(400_000)}`;
const SMALL = `period_end,employer,hours\n2026-09-30,Alder,40\n`;

function started() {
  const session = sessionOverNative();
  const store = makeUploadStore(session);
  const seen: UploadStage[] = [];
  store.subscribe(() => {
    const stage = store.current()[0]?.stage;
    if (stage !== undefined && stage !== seen.at(-1)) seen.push(stage);
  });
  const steps = () => store.current().map(({ stage }) => stage.step);
  return { session, store, seen, steps };
}

describe('a file on its way in that is cancelled', () => {
  it('while it is read stays on the list, is not in the way, and can be read after all', async () => {
    const { session, store, seen, steps } = started();
    store.add([new File([LARGE], 'large.csv')]);
    await expect.poll(() => seen.some((one) => 'progress' in one)).toBe(true);
    store.cancel(1);
    expect(store.current()[0]?.stage).toEqual({ step: 'cancelled', inspection: null });
    store.add([new File([SMALL], 'small.csv')]);
    await expect.poll(steps, { timeout: 20_000 }).toEqual(['cancelled', 'staged']);
    expect((await session.holdings()).submissions).toEqual([]);
    store.readInWay(1, { by: 'what-fits' });
    await expect.poll(steps, { timeout: 20_000 }).toEqual(['staged', 'staged']);
    expect(store.current().map(isReady)).toEqual([true, true]);
    const fractions = seen.flatMap((one) =>
      one.step === 'reading' && one.progress !== undefined ? [one.progress.fraction] : [],
    );
    expect(fractions).toContain(1);
  }, 60_000);

  it('while it waits for its turn is never read', async () => {
    const { store, steps } = started();
    store.add([new File([LARGE], 'large.csv'), new File([SMALL], 'small.csv')]);
    store.cancel(2);
    expect(steps()).toEqual(['reading', 'cancelled']);
    await expect.poll(steps, { timeout: 20_000 }).toEqual(['staged', 'cancelled']);
  }, 60_000);
});

describe('rows per second', () => {
  it('are two digits of what was read since it began, once there is something to tell', () => {
    expect(rateOf(123_456, 1_000)).toBe(120_000);
    expect(rateOf(500, 2_000)).toBe(250);
    expect(rateOf(0, 5_000)).toBeNull();
    expect(rateOf(10_000, 100)).toBeNull();
  });
});
