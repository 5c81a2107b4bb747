import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { inLanguage, overhang } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import { addToTheData, cardOf, goTo, LOADING, read } from './steps.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  watched = await site.newPage();
  page = watched.page;
  await page.goto(`${site.url}#/data`);
});
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

const COPIED = [
  'Week Ending\tContractor\tTrade\tEmployee ID\tHours\tGender',
  '2026-07-04\tAcme, Inc.\tCarpenter\t0017\t40\tF',
  '2026-07-04\tAcme, Inc.\tCarpenter\t0018\t37.5\tM',
].join('\n');

describe('somebody without a file', () => {
  it(
    'pastes rows out of a spreadsheet, and they are in like those of a file',
    async () => {
      await page.getByText('Paste rows copied from a spreadsheet').click();
      await page.getByLabel('Copy the rows with their headers').fill(COPIED);
      await page.getByRole('button', { name: 'Read what was pasted' }).click();
      await cardOf(page, 'pasted rows 1.csv').waitFor();
      await read(page);
      await expect
        .poll(() => cardOf(page, 'pasted rows 1.csv').innerText())
        .toContain('Ready to add');
      await addToTheData(page);
      await goTo(page, 'stage/participation');
      expect(await page.locator('main').innerText()).toContain('51.6%');
    },
    LOADING,
  );

  it('saves an empty file with the headers of its kind', async () => {
    await page.getByText('Empty files to fill in').click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hours worked: empty file' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('hours.csv');
    expect(readFileSync(await saved.path(), 'utf8')).toMatch(/^period_end,employer,.*\n$/);
  });

  it.each(['en', 'es'] as const)(
    'finds both ways accessible on a phone in %s',
    async (language) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await goTo(page, inLanguage('data', language));
      for (const part of await page.locator('.other-ways > details > summary').all())
        await part.click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(overhang)).toBe(0);
    },
  );
});
