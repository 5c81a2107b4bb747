import { describe, expect, it } from 'vitest';
import { connectSession } from '../../../src/app/session/client.ts';
import { EMPTY_HOLDINGS } from '../../../src/app/session/empty-holdings.ts';
import { serveSession } from '../../../src/app/session/serve.ts';
import type { Session } from '../../../src/app/session/session.ts';
import { asNew } from '../../../src/core/loading/staged.ts';
import { faultOf, SessionFault } from '../../../src/app/session/wire.ts';

const never = () => Promise.reject(new Error('not asked for here'));
const refusing: Session = {
  recalls: never,
  inspect: never,
  stage: never,
  preview: never,
  rejectedRows: never,
  amend: never,
  problemRows: never,
  seenValues: never,
  alikeRows: never,
  problemsCsv: never,
  compare: never,
  review: never,
  alike: never,
  rates: never,
  commit: never,
  discard: never,
  remove: never,
  restore: never,
  undo: never,
  redo: never,
  holdings: never,
  fileTargets: never,
  report: never,
};
const file = new File(['a,b\n1,2\n'], 'a.csv');
const recipe = { plumblineRecipe: 1, kind: 'hours', fields: {} } as const;

/** A session at the other end of a real message channel. */
function across(
  parts: Partial<Session>,
  lost: Promise<never> = new Promise(() => undefined),
): { session: Session; close: () => void } {
  const { port1, port2 } = new MessageChannel();
  serveSession(port2, { ...refusing, ...parts });
  const session = connectSession(port1 as unknown as Worker, lost);
  port1.start();
  port2.start();
  return { session, close: () => port1.close() };
}

describe('the wire to the worker that holds the rows', () => {
  it('answers each call with its own answer, in whatever order they come', async () => {
    const { session, close } = across({
      rejectedRows: async (id) => {
        if (id === 1) await new Promise((done) => setTimeout(done, 20));
        return `rows of ${String(id)}`;
      },
    });
    const both = await Promise.all([session.rejectedRows(1), session.rejectedRows(2)]);
    expect(both).toEqual(['rows of 1', 'rows of 2']);
    close();
  });

  it('tells progress while a file is loaded', async () => {
    const seen: number[] = [];
    const { session, close } = across({
      stage: (_file, _hash, _recipe, controls) => {
        controls?.onProgress?.({ rows: 10, fraction: 0.5 });
        controls?.onProgress?.({ rows: 20, fraction: 1 });
        return Promise.reject(new Error('enough'));
      },
    });
    const loading = session.stage(file, 'hash', recipe, {
      onProgress: ({ rows }) => seen.push(rows),
    });
    await expect(loading).rejects.toThrow('enough');
    expect(seen).toEqual([10, 20]);
    close();
  });

  it('rejects with the reason at once when a call is cancelled, and the session hears of it', async () => {
    let heard: unknown;
    const { session, close } = across({
      stage: (_file, _hash, _recipe, controls) =>
        new Promise((_, reject) => {
          controls?.signal?.addEventListener('abort', () => {
            heard = controls.signal?.reason;
            reject(new Error('stopped'));
          });
        }),
    });
    const control = new AbortController();
    const loading = session.stage(file, 'hash', recipe, { signal: control.signal });
    setTimeout(() => control.abort(new DOMException('Cancelled', 'AbortError')), 5);
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => heard).toMatchObject({ name: 'AbortError' });
    close();
  });

  it('brings the problems of a refusal across as data', async () => {
    const words = { en: 'No.', es: 'No.' };
    const problem = { code: 'x/no', severity: 'blocking', place: {}, words } as const;
    const { session, close } = across({
      commit: () => Promise.reject(Object.assign(new Error('refused'), { problems: [problem] })),
    });
    const refused: unknown = await session.commit([asNew(1)]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SessionFault);
    expect(refused).toMatchObject({ message: 'refused', problems: [problem] });
    close();
  });

  it('leaves controls out of what is sent, so that a call without any works too', async () => {
    const { session, close } = across({ holdings: () => Promise.resolve(EMPTY_HOLDINGS) });
    expect(await session.holdings()).toEqual(EMPTY_HOLDINGS);
    close();
  });

  it('ends every call with the reason, open or new, when the database is lost', async () => {
    const reason = new Error('its script did not load');
    const lost = Promise.reject(reason);
    const { session, close } = across({ rejectedRows: () => new Promise(() => undefined) }, lost);
    const open = session.rejectedRows(1);
    await expect(open).rejects.toThrow(reason);
    await expect(session.rejectedRows(2)).rejects.toThrow(reason);
    close();
  });
});

describe('a fault', () => {
  it('of no kind known is told by its text', () => {
    expect(faultOf('odd')).toEqual({ name: 'Error', message: 'odd', problems: [] });
  });
});
