import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLoadingBench, tablesOf, type LoadingBench } from './loading-bench.ts';

const AT = '2026-05-01T09:00:00Z';
const PEOPLE = 'worker_key,gender\na,woman\nb,man\n';

/** `at`: places in the list it is about, counted round; what it does depends on the list it meets. */
interface Step {
  readonly do: 'add' | 'replace' | 'remove' | 'restore' | 'undo' | 'redo';
  readonly at: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('add', 'replace', 'remove', 'restore', 'undo', 'redo'),
  at: fc.nat({ max: 5 }),
});

/** Hours of another worker and month every time, so that no file is one that was there before. */
function hoursFile(number: number): string {
  const month = String((number % 9) + 1).padStart(2, '0');
  return `worker_key,period_end,employer,hours\na,2026-${month}-03,X,${number + 1}\nW${number},2026-${month}-03,Y,6\nc,bad,Y,6\n`;
}

async function take(bench: LoadingBench, { do: what, at }: Step, number: number): Promise<void> {
  const { store } = bench;
  const { submissions, versions } = await store.holdings();
  const pick = (list: readonly { readonly id: number }[]) =>
    list.length === 0 ? undefined : list[at % list.length]?.id;
  switch (what) {
    case 'add':
    case 'replace': {
      const content = at === 0 && number === 0 ? PEOPLE : hoursFile(number);
      const { staged } = await bench.load(`${number}.csv`, content);
      const target =
        what === 'replace'
          ? pick(submissions.filter(({ kind }) => kind === staged.kind))
          : undefined;
      const replaces = target === undefined ? [] : [target];
      await store.commit([{ stagedId: staged.id, submitter: '', replaces }], AT);
      return;
    }
    case 'remove': {
      const id = pick(submissions);
      if (id !== undefined) await store.remove(id);
      return;
    }
    case 'restore': {
      const id = pick(versions);
      if (id !== undefined) await store.restore(id);
      return;
    }
    case 'undo':
      await store.undo();
      return;
    case 'redo':
      await store.redo();
      return;
  }
}

/** What is in, as the ledger says and as the engine's rows and facts do. */
async function state(bench: LoadingBench) {
  const { submissions, versions, quarters, dimensions, reported } = await bench.store.holdings();
  const rows = await bench.rows('hours', [
    'submission',
    'row',
    'worker_key',
    'period_end',
    'hours',
  ]);
  const people = await bench.rows('workers', ['submission', 'row', 'worker_key', 'gender']);
  const facts = (await tablesOf(bench)).filter((name) => !/^(?:submission|staged)_/.test(name));
  return { submissions, versions, quarters, dimensions, reported, rows, people, facts };
}

describe('whatever was done to the rows', () => {
  it('undo gives back what was before, and redo what was after', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), step, async (steps, last) => {
        const bench = await openLoadingBench();
        try {
          for (const [number, one] of steps.entries()) await take(bench, one, number);
          const [before, { version }] = [await state(bench), await bench.store.holdings()];
          await take(bench, last, steps.length);
          const changed = (await bench.store.holdings()).version !== version;
          if (!changed || last.do === 'undo' || last.do === 'redo') return;
          const after = await state(bench);
          await bench.store.undo();
          expect(await state(bench)).toEqual(before);
          await bench.store.redo();
          expect(await state(bench)).toEqual(after);
        } finally {
          await bench.close();
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
