import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { overhang } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import { addToTheData, cardOf, chooseFiles, filesIn, LOADING, read } from './steps.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ROWS = 100_000;
let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;
let book: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

beforeAll(async () => {
  const header = 'period_end,employer,worker_key,hours,project,trade,a,b,c,d,e,f'.split(',');
  const rows = Array.from({ length: ROWS }, (_, row) => [
    '2026-09-30',
    `Firm ${row % 40}`,
    `W${row}`,
    (row % 160) / 4,
    'Bridge',
    'Carpenter',
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}${row % 1000}`),
  ]);
  const bytes = await writeXlsx({ sheets: [{ name: 'Hours', rows: [header, ...rows] }] });
  book = { name: 'large.xlsx', mimeType: EXCEL, buffer: Buffer.from(bytes) };
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
  await page.goto(`${site.url}#/data`);
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

const button = (name: string) => cardOf(page, book.name).getByRole('button', { name });
const announced = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

async function choose(): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await choosing).setFiles([book]);
}

describe('a large workbook on the Data page', () => {
  it(
    'can be cancelled by keyboard while it is unpacked, and nothing of it stays',
    async () => {
      await choose();
      await announced('large.xlsx: Being read');
      await cardOf(page, book.name).getByText('The workbook is being unpacked').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await page.evaluate(overhang)).toBe(0);
      await page.setViewportSize({ width: 1280, height: 900 });
      await button('Cancel').press('Enter');
      await announced('large.xlsx: Cancelled: nothing was kept');
      expect(await button('Read it again').evaluate((one) => one === document.activeElement)).toBe(
        true,
      );
      expect(await filesIn(page)).toMatch(/^0/);
      await expect
        .poll(() => page.workers().filter((worker) => worker.url().includes('unpack')), {
          timeout: 10_000,
        })
        .toEqual([]);
    },
    LOADING,
  );

  it(
    'does not hold up the next file, and is read after all when that is asked for',
    async () => {
      const csv = 'period_end,employer,hours\n2026-09-30,Acme,40\n';
      const small = { name: 'small.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
      await chooseFiles(page, [small]);
      expect(await cardOf(page, 'small.csv').innerText()).toContain('Ready to add');
      await button('Read it again').press('Enter');
      await cardOf(page, book.name).getByRole('progressbar', { name: 'Progress' }).waitFor();
      await read(page);
      const words = await cardOf(page, book.name).innerText();
      expect(words).toContain('100,000 rows read = 100,000 accepted');
      await addToTheData(page);
    },
    LOADING,
  );
});
