/**
 * A file with bad rows of ten causes on the Data page of the built site: until its problems are shown grouped,
 * until a cancelled load has stopped, and what the page's process holds afterwards; and the same on native DuckDB.
 */
import type { Page } from 'playwright';
import { badPayrollFile, badRowsAmong } from './bad-payroll.ts';
import { openPage } from './browser.ts';
import { browserUse } from './browser-processes.ts';
import { openNative } from './native.ts';

export interface BadRound {
  /** Ms from the choice of the file to its problems on the screen. */
  readonly shown: number;
  /** The same file natively, on one thread: read, inspected, loaded apart. */
  readonly native: number;
  /** The same in processor time of all processes at work, which hardly grows when others use the computer. */
  readonly shownCpu: number | null;
  readonly nativeCpu: number;
  readonly longestBlock: number;
  /** Groups of problems, and rejected rows as the page says them. */
  readonly groups: number;
  readonly rejected: number;
  readonly cancelled: Cancelled;
}
interface Cancelled {
  /** Ms from the press on Cancel until the card says so, by how far the load had come. */
  readonly stopped: readonly number[];
  /** The file was loaded to its end after it had been cancelled, with the same rejected rows. */
  readonly loadedAgain: boolean;
  /** Resident memory of the page's process in MB: before the file, and after each cancelled load was taken off. */
  readonly before: number | null;
  readonly after: readonly (number | null)[];
}

const HOW_FAR = [0.05, 0.5, 0.9];

export async function badRound(site: string, rows: number): Promise<BadRound> {
  const path = await badPayrollFile(rows);
  const shown = await measureShown(site, path);
  const cancelled = await measureCancel(site, path, badRowsAmong(rows));
  const native = await openNative(path);
  try {
    const start = process.cpuUsage();
    const [inspect, stage] = [await native.inspect(), await native.stage()];
    const { user, system } = process.cpuUsage(start);
    const nativeCpu = (user + system) / 1000;
    return { ...shown, cancelled, native: inspect.milliseconds + stage.milliseconds, nativeCpu };
  } finally {
    await native.close();
  }
}

async function measureShown(site: string, path: string) {
  const { page, close } = await openPage(site, 'index.html#/data');
  try {
    await page.evaluate(watchBlocks);
    const cpu = browserUse()?.cpuMilliseconds ?? null;
    const start = performance.now();
    await choose(page, path);
    await page.getByRole('region', { name: /^What needs a look/ }).waitFor();
    const shown = performance.now() - start;
    const used = browserUse()?.cpuMilliseconds ?? null;
    const shownCpu = used === null || cpu === null ? null : used - cpu;
    const longestBlock = await page.evaluate(takeBlock);
    return { shown, shownCpu, longestBlock, ...(await counted(page)) };
  } finally {
    await close();
  }
}

async function measureCancel(site: string, path: string, expected: number): Promise<Cancelled> {
  const { page, close } = await openPage(site, 'index.html#/data');
  try {
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    const before = browserUse()?.pageMegabytes ?? null;
    const stopped: number[] = [];
    const after: (number | null)[] = [];
    for (const fraction of HOW_FAR) {
      await choose(page, path);
      stopped.push(await page.evaluate(cancelAt, fraction));
      await page.getByRole('button', { name: /^Take .* off this list$/ }).click();
      await page.locator('article.file-card').waitFor({ state: 'detached' });
      await page.waitForTimeout(3_000);
      after.push(browserUse()?.pageMegabytes ?? null);
    }
    await choose(page, path);
    await page.getByRole('region', { name: /^What needs a look/ }).waitFor();
    const { rejected } = await counted(page);
    return { stopped, loadedAgain: rejected === expected, before, after };
  } finally {
    await close();
  }
}

async function choose(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles(path);
}

async function counted(page: Page): Promise<{ groups: number; rejected: number }> {
  const card = page.locator('article.file-card').first();
  const rejected = /([\d,]+) rejected/.exec(await card.innerText())?.[1] ?? '';
  const groups = await card
    .getByRole('region', { name: /^What needs a look/ })
    .getByRole('listitem')
    .count();
  return { groups, rejected: Number(rejected.replaceAll(',', '')) };
}

/** Runs in the page: presses Cancel once so much of the file is read, and waits until its card says that it stopped. */
async function cancelAt(fraction: number): Promise<number> {
  const next = () => new Promise((done) => setTimeout(done, 5));
  const bar = () => document.querySelector<HTMLProgressElement>('article.file-card progress');
  while ((bar()?.position ?? -1) < fraction) await next();
  const button = [...document.querySelectorAll('article.file-card button')].find(
    ({ textContent }) => textContent.trim() === 'Cancel',
  );
  if (!(button instanceof HTMLButtonElement)) throw new Error('There is nothing to cancel.');
  const start = performance.now();
  button.click();
  while (document.querySelector('article.file-card--busy') !== null) await next();
  return performance.now() - start;
}

/** Runs in the page. */
function watchBlocks() {
  Object.assign(window, { blocks: [] });
  new PerformanceObserver((list) => {
    const { blocks } = window as unknown as { blocks: number[] };
    blocks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page, long enough after for the browser to have told of a long task. */
async function takeBlock(): Promise<number> {
  await new Promise((done) => setTimeout(done, 100));
  const { blocks } = window as unknown as { blocks: number[] };
  return Math.max(0, ...blocks.splice(0));
}
