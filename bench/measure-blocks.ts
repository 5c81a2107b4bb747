/** How long the page's own thread is kept while a person walks through every page with the sample program in. */
import type { Page } from 'playwright';
import { catalogue } from '../src/catalogue/catalogue.ts';
import { openPage } from './browser.ts';

/** One step of the walk, with its longest task in ms; 0 where none took over 50 ms. */
export interface Block {
  readonly step: string;
  readonly longest: number;
}

/** Without a task for so long, a step is over. */
const QUIET = 700;

/** The walk: in order, each an address of the built site. */
function steps(): readonly string[] {
  const stages = catalogue.metrics.map(({ id, stage }) => `/stage/${stage}?metric=${id}`);
  return [
    '/data',
    '/program',
    '/',
    '/?trade=Electrician',
    '/?lang=es',
    '/group',
    '/group/gender/women',
    '/group/race/black?lang=es',
    ...stages,
    '/stage/participation',
    ...['trade=Electrician', 'trade=Carpenter', 'slice=employer', 'shown=race', 'lang=es'].map(
      (search) => `/stage/participation?${search}`,
    ),
  ];
}

export async function measureBlocks(site: string): Promise<readonly Block[]> {
  const { page, close } = await openPage(site, 'index.html');
  try {
    await page.evaluate(watchTasks);
    const blocks: Block[] = [];
    await page.getByRole('button', { name: 'Try the sample program' }).first().click();
    await page.locator('main table tbody tr').first().waitFor();
    blocks.push({ step: 'sample program', longest: await settled(page) });
    for (const step of steps()) {
      await page.evaluate((address) => void (globalThis.location.hash = `#${address}`), step);
      blocks.push({ step, longest: await settled(page) });
    }
    return blocks;
  } finally {
    await close();
  }
}

/** The longest task until the page stood still. */
function settled(page: Page): Promise<number> {
  return page.evaluate(async (quiet) => {
    let last = performance.now();
    const observer = new MutationObserver(() => (last = performance.now()));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    while (performance.now() - last < quiet) await new Promise((done) => setTimeout(done, 50));
    observer.disconnect();
    const { tasks } = window as unknown as { tasks: number[] };
    return Math.max(0, ...tasks.splice(0));
  }, QUIET);
}

/** Runs in the page. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}
