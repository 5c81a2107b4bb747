import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { inLanguage, overhang } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import { addToTheData, cardOf, chooseFiles, csv, goTo, LOADING, settled } from './steps.ts';

const HEADER = 'worker_key,period_end,project,employer,gender,hours\n';
/** Women worked 40 of 160 hours. */
const FIRST = `${HEADER}a,2026-09-05,Pier,Alder,woman,40\nb,2026-09-05,Pier,Alder,man,80\nc,2026-09-05,Pier,Alder,man,40\n`;
/** One man worked 40 hours, not 80: 40 of 120. */
const CORRECTED = FIRST.replace('man,80', 'man,40');

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

const button = (name: string | RegExp) => page.getByRole('button', { name });
const filesOf = (table: RegExp) =>
  page
    .getByRole('table', { name: table })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)),
    );
const isIn = () => filesOf(/file(?:s are| is) in$/);
const said = (words: string) => page.locator('.status-region').getByText(words).waitFor();

/** The hours that women worked, as the overview says it; comes back to the Data page. */
async function womensHours(): Promise<string> {
  await goTo(page, '');
  const row = page
    .locator('table.standing tbody tr')
    .filter({ has: page.getByRole('link', { name: 'Participation', exact: true }) });
  const hours = await row.locator('.standing__value').first().innerText();
  await goTo(page, 'data');
  return hours;
}

describe('a quarter that is corrected', () => {
  it(
    'is in with the one who handed it in',
    async () => {
      await chooseFiles(page, csv('hours.csv', FIRST));
      await page.getByLabel('Handed in by').fill('Alder payroll');
      await addToTheData(page);
      expect(await isIn()).toEqual([['hours.csv', '1', 'Alder payroll']]);
      expect(await womensHours()).toContain('40 of 160');
    },
    LOADING,
  );

  it('asks whether the new file replaces the former, and nothing is chosen beforehand', async () => {
    await chooseFiles(page, csv('hours-corrected.csv', CORRECTED));
    await said('hours-corrected.csv waits: choose whether it is added beside what is in');
    const card = cardOf(page, 'hours-corrected.csv');
    await card.getByText('Add beside or replace? Please choose').waitFor();
    expect(await card.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await button('Add to the data').isDisabled()).toBe(true);
    expect(await card.getByLabel('Handed in by').inputValue()).toBe('Alder payroll');
    const table = card.getByRole('table', { name: 'Before and after' });
    const numbers = () =>
      table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.textContent));
    expect(await numbers()).toEqual([
      'Rows33choose above',
      'Hours160120choose above',
      'People (worker keys)33choose above',
    ]);
    await card.getByRole('radio', { name: /^Yes: .*hours\.csv \(version 1, 3 rows\)$/ }).check();
    expect(await numbers()).toEqual(['Rows333', 'Hours160120120', 'People (worker keys)333']);
  });

  it.each([
    { name: 'a laptop', width: 1280, height: 900 },
    { name: 'a phone', width: 320, height: 640 },
  ])('is asked about accessibly on $name, in both languages', async (size) => {
    await page.setViewportSize(size);
    for (const language of ['es', 'en'] as const) {
      await goTo(page, inLanguage('data', language));
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(overhang)).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('shows other numbers once it is replaced', async () => {
    await button('Add 1 file to the data').click();
    await page.getByRole('link', { name: 'See the overview' }).waitFor();
    expect(await isIn()).toEqual([
      ['hours-corrected.csv', '2, in the place of hours.csv', 'Alder payroll'],
    ]);
    const reported = page.getByRole('region', { name: 'Who has reported' });
    expect(await reported.getByRole('cell').allInnerTexts()).toEqual(['3 · restated']);
    expect(await womensHours()).toContain('40 of 120');
  });

  it('has a receipt to read, to save and to print alone', async () => {
    await button('Receipt of hours-corrected.csv').click();
    const receipt = page.getByRole('dialog', { name: 'Receipt of a file' });
    const words = await receipt.innerText();
    expect(words).toContain(createHash('sha256').update(CORRECTED).digest('hex'));
    expect(words).toMatch(/Version\s+2, in the place of hours\.csv \([0-9a-f]{8}\)/);
    expect(words).toContain('3 rows read = 3 accepted + 0 left out (totals) + 0 rejected.');
    expect(await axeFindings(page)).toEqual([]);
    const saving = page.waitForEvent('download');
    await receipt.getByRole('button', { name: 'Save as text' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('receipt-hours-corrected.txt');
    expect(readFileSync(await saved.path(), 'utf8')).toContain('Handed in by: Alder payroll\r\n');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading').allInnerTexts()).toEqual([
      'Receipt of a file',
      'hours-corrected.csv',
      'Field ← column of the file',
      'What needed a look',
    ]);
    expect(await page.locator('main').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await page.keyboard.press('Escape');
    await receipt.waitFor({ state: 'detached' });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Receipt of hours-corrected.csv');
  });

  it('is as it was after undo, and corrected again after redo', async () => {
    await button('Undo the last change').click();
    await said('The last change was undone');
    await settled(page);
    expect(await isIn()).toEqual([['hours.csv', '1', 'Alder payroll']]);
    expect(await womensHours()).toContain('40 of 160');
    await button('Redo what was undone').click();
    await said('What was undone was done again');
    expect(await womensHours()).toContain('40 of 120');
  });

  it('comes back as an earlier version, and the correction is kept', async () => {
    await page.locator('summary', { hasText: 'Earlier versions: 1 file' }).click();
    expect(await axeFindings(page)).toEqual([]);
    await button('Restore hours.csv, version 1').click();
    await said('hours.csv, version 1, is in again. Undo takes it back out.');
    expect(await isIn()).toEqual([['hours.csv', '1', 'Alder payroll']]);
    expect(await filesOf(/^Earlier versions/)).toEqual([
      ['hours-corrected.csv', '2', 'Alder payroll'],
    ]);
    expect(await womensHours()).toContain('40 of 160');
  });

  it('is not loaded again by the bytes of a version that is kept', async () => {
    await chooseFiles(page, csv('again.csv', CORRECTED));
    const words = await cardOf(page, 'again.csv').innerText();
    expect(words).toContain('added before, as “hours-corrected.csv” (version 2)');
    expect(await button('Add to the data').isDisabled()).toBe(true);
  });
});
