import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Watched } from './site.ts';
import { addToTheData, chooseFiles, csv, goTo, LOADING, read, settled } from './steps.ts';

/** No column says the day: it has to be typed for all rows. */
const NO_DAY = 'Firm,Hrs\nAlder,40\nAlder,38.5\n';
let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
  await page.goto(site.url);
  await goTo(page, 'data');
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

const cards = () => page.locator('article.file-card h3').allInnerTexts();
/** Waits until everything that is on its way to the browser's storage is there. */
const kept = (parts: number) =>
  page.waitForFunction(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('plumbline-drafts');
        opening.addEventListener('success', () => {
          const database = opening.result;
          const counting = database.transaction('parts').objectStore('parts').count();
          counting.addEventListener('success', () => {
            database.close();
            resolve(counting.result === wanted);
          });
        });
      }),
    parts,
  );
async function reload(): Promise<void> {
  await page.reload();
  await settled(page);
  await read(page);
}

describe('files on their way in, when the page is reloaded', () => {
  it(
    'come back as they were being worked on',
    async () => {
      await chooseFiles(page, csv('hours.csv', NO_DAY));
      await page.getByLabel('Handed in by').fill('Alder payroll');
      await page.getByLabel('Handed in by').blur();
      const from = page.getByLabel('Last day: read from');
      await from.selectOption({ label: 'the same value on every row' });
      await page.getByLabel('Last day: value on every row').fill('2026-09-30');
      await kept(2);
      await reload();
      expect(await page.getByLabel('Last day: value on every row').inputValue()).toBe('2026-09-30');
      await page.getByRole('button', { name: 'Read the file again' }).click();
      await read(page);
      await page.locator('.file-card--ready').waitFor();
      await kept(2);
      await reload();
      await page.getByText('1 file is back on this list').first().waitFor();
      expect(await cards()).toEqual(['hours.csv']);
      await page.locator('.file-card--ready').waitFor();
      expect(await page.getByLabel('Handed in by').inputValue()).toBe('Alder payroll');
      expect(await page.getByText('2 rows read = 2 accepted').count()).toBe(1);
    },
    LOADING,
  );

  it(
    'do not come back once they are added, or taken off the list',
    async () => {
      await chooseFiles(page, csv('other.csv', 'a,b\n1,2\n'));
      await kept(4);
      await page.getByRole('button', { name: 'Take other.csv off this list' }).click();
      await kept(2);
      await addToTheData(page);
      await kept(0);
      await reload();
      expect(await cards()).toEqual([]);
    },
    LOADING,
  );

  it(
    'of another tab stay there',
    async () => {
      await chooseFiles(page, csv('hours.csv', NO_DAY));
      await kept(2);
      const other = await page.context().newPage();
      await other.goto(`${site.url}#/data`);
      await settled(other);
      expect(await other.locator('article.file-card').count()).toBe(0);
      await other.close();
      await reload();
      expect(await cards()).toEqual(['hours.csv']);
    },
    LOADING,
  );
});
