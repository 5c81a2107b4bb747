import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFrom, openForeignSite, waysOut, type ForeignSite } from './foreign-site.ts';
import { openSite, type Watched } from './site.ts';
import { goTo, LOADING, openSample } from './steps.ts';

const WORKERS = { 'that holds the rows': /session\.worker/, 'of the database': /duckdb/ };

let foreign: ForeignSite;
beforeAll(async () => {
  foreign = await openForeignSite();
});
afterAll(() => foreign.close());

it('without a policy and a guard these tests would see what gets out', async () => {
  const site = await openSite();
  const page = await site.browser.newPage();
  expect(await page.evaluate(waysOut, foreign.url)).toContain('fetch');
  expect(await page.evaluate(importFrom(foreign.url))).toBe('came');
  expect(foreign.asked).toEqual([
    '/fetch',
    '/no-cors',
    '/request',
    '/socket',
    '/events',
    '/module',
  ]);
  await site.close();
});

/** Runs inside a worker: keeps every policy violation, which only the worker itself hears of. */
function listen(): void {
  const broken: string[] = [];
  Object.assign(globalThis, { broken });
  globalThis.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    broken.push(effectiveDirective),
  );
}
const heard = () => (globalThis as unknown as { broken: readonly string[] }).broken;

describe.each([
  ['sends the policy with every file', true],
  ['cannot set headers', false],
])('on a host that %s', (_host, withHeaders) => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let watched: Watched;

  beforeAll(async () => {
    site = await openSite({ withHeaders });
    watched = await site.newPage();
    watched.page.on('worker', (worker) => void worker.evaluate(listen));
    await openSample(watched.page, site.url);
    await goTo(watched.page, 'stage/pay');
  }, LOADING);
  afterAll(() => site.close());

  it('the sample program is loaded and shown without a request to anybody else', () => {
    const { requests, mustBeQuiet } = watched;
    mustBeQuiet();
    expect(requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
    expect(requests.some((address) => address.endsWith('.wasm'))).toBe(true);
  });

  it('the page says so itself, by its own count', async () => {
    const { page } = watched;
    expect(await page.locator('.promise__count').innerText()).toBe('0 requests to other sites');
  });

  it.each(Object.entries(WORKERS))('no way leads out of the worker %s', async (_name, script) => {
    const worker = watched.page.workers().find((one) => script.test(one.url()));
    if (worker === undefined) throw new Error('There is no such worker.');
    const before = foreign.asked.length;
    expect(await worker.evaluate(waysOut, foreign.url)).toEqual([]);
    expect(await worker.evaluate(heard)).toEqual([]);
    // Only the policy of its own response can stop a worker's import(); nothing of the site makes one.
    if (withHeaders) {
      expect(await worker.evaluate(importFrom(foreign.url))).toBe('refused');
      expect(await worker.evaluate(heard)).toEqual(['script-src-elem']);
    }
    expect(foreign.asked.slice(before)).toEqual([]);
  });

  it('no way leads out of the page', async () => {
    const before = foreign.asked.length;
    expect(await watched.page.evaluate(waysOut, foreign.url)).toEqual([]);
    expect(await watched.page.evaluate(importFrom(foreign.url))).toBe('refused');
    expect(foreign.asked.slice(before)).toEqual([]);
  });
});
