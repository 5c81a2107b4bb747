import { openPage } from './browser.ts';
import { browserUse } from './browser-processes.ts';
import { payrollFile } from './generate-payroll.ts';
import { measureRound, type Round } from './round.ts';

export interface BrowserRound extends Round {
  /** Of the page's process over the whole round, in MB; null where the system does not say. */
  readonly peakMegabytes: number | null;
}

/** One round in a new browser, on the real session behind the real policy; `folder` holds the page. */
export async function browserRound(
  folder: string,
  rows: number,
  changes: number,
): Promise<BrowserRound> {
  const path = await payrollFile(rows);
  const { page, close } = await openPage(folder, 'index.html');
  try {
    await page.waitForFunction(() => document.title === 'ready', null, { timeout: 90_000 });
    await page.setInputFiles('#file', path);
    const store = {
      inspect: () => page.evaluate(() => window.bench.inspect()),
      stage: () => page.evaluate(() => window.bench.stage()),
      commit: () => page.evaluate(() => window.bench.commit()),
      report: (request: Parameters<typeof window.bench.report>[0]) =>
        page.evaluate((asked) => window.bench.report(asked), request),
    };
    const round = await measureRound(store, changes, () => browserUse()?.cpuMilliseconds ?? null);
    return { ...round, peakMegabytes: browserUse()?.pagePeakMegabytes ?? null };
  } finally {
    await close();
  }
}
