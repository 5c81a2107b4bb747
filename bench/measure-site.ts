/**
 * The built site as a person uses it: a payroll file chosen on the Data page and added, then the stage page
 * of participation with one filter after another, until its figures stand still.
 */
import type { Page } from 'playwright';
import { openPage } from './browser.ts';
import { payrollFile } from './generate-payroll.ts';

export interface SiteTimes {
  /** Ms from a filter to the first figure that changed, and to the last. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly longestBlockLoading: number;
  readonly longestBlockViewing: number;
}

const PAGE = '/stage/participation';
const FILTERS = [
  'Carpenter',
  'Electrician',
  'Ironworker',
  'Laborer',
  'Painter',
  'Plumber',
  'Roofer',
];

export async function measureSite(site: string, rows: number): Promise<SiteTimes> {
  const path = await payrollFile(rows);
  const { page, close } = await openPage(site, 'index.html#/data');
  try {
    await page.evaluate(watchBlocks);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await chooser).setFiles(path);
    await page.getByText('Ready to add').first().waitFor();
    await page.getByRole('button', { name: /Add 1 file/ }).click();
    await page
      .getByRole('link', { name: /overview/i })
      .first()
      .waitFor();
    const longestBlockLoading = await page.evaluate(takeBlock);
    await change(page, '', rows);
    await page.evaluate(takeBlock);
    const changes: { first: number; last: number }[] = [];
    for (const trade of FILTERS) changes.push(await change(page, `?trade=${trade}`, rows));
    return {
      first: changes.map(({ first }) => first),
      last: changes.map(({ last }) => last),
      longestBlockLoading,
      longestBlockViewing: await page.evaluate(takeBlock),
    };
  } finally {
    await close();
  }
}

async function change(page: Page, search: string, rows: number) {
  const quiet = rows > 1_000_000 ? 4000 : 1500;
  return page.evaluate(goAndWatch, { address: `${PAGE}${search}`, quiet });
}

/** Runs in the page: goes to the address and waits until no figure has changed for `quiet` ms. */
function goAndWatch({ address, quiet }: { address: string; quiet: number }) {
  return new Promise<{ first: number; last: number }>((done) => {
    const start = performance.now();
    let [first, last] = [0, 0];
    const inFigure = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest('main figure') ?? null;
    new MutationObserver((records) => {
      if (records.every((record) => inFigure(record) === null)) return;
      last = performance.now() - start;
      first ||= last;
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const look = () => {
      if (performance.now() - start - last > quiet && last > 0) done({ first, last });
      else setTimeout(look, 50);
    };
    globalThis.location.hash = `#${address}`;
    look();
  });
}

/** Runs in the page. */
function watchBlocks() {
  Object.assign(window, { blocks: [] });
  new PerformanceObserver((list) => {
    const { blocks } = window as unknown as { blocks: number[] };
    blocks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page. */
function takeBlock(): number {
  const { blocks } = window as unknown as { blocks: number[] };
  return Math.max(0, ...blocks.splice(0));
}
