import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { genders, hoursShare, inPercent, inWhole } from './counted-by-hand.ts';
import { openSite, type Watched } from './site.ts';
import { addToTheData, cardOf, chooseFiles, filesIn, LOADING, sampleFiles } from './steps.ts';
import { goTo, settled } from './steps.ts';

const QUARTERS = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'];
const workersBefore = QUARTERS.flatMap((quarter) =>
  sampleFiles(quarter).filter((path) => path.endsWith('/workers.csv')),
);
const files = [...workersBefore, ...sampleFiles('2026-Q2', '2026-Q3')];
const hoursFile = files.findLast((path) => path.endsWith('/hours.csv')) ?? '';
const genderOf = genders(files.filter((path) => path.endsWith('/workers.csv')));
const EMPLOYER = 'Deepwick Tunneling';

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = watched.page;
});
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

async function bringIn(on: Page, chosen: readonly string[]): Promise<void> {
  await on.getByRole('link', { name: 'Start with your files' }).click();
  await chooseFiles(on, chosen);
}

/** The overview's cell of a stage and a group. */
async function standing(on: Page, stage: string, group: string) {
  const groups = await on.locator('table.standing thead tr').nth(1).locator('th').allInnerTexts();
  return on
    .locator('table.standing tbody tr')
    .filter({ has: on.getByRole('link', { name: stage, exact: true }) })
    .locator('td')
    .nth(groups.indexOf(group));
}

const womensShare = async (on: Page) =>
  (await standing(on, 'Participation', 'Women')).locator('.standing__value').innerText();

describe('the main job, by mouse', () => {
  it(
    'recognises a quarter’s files by themselves and adds nothing before it is asked to',
    async () => {
      await page.goto(site.url);
      await bringIn(page, files);
      expect(await page.locator('article.file-card--ready').count()).toBe(files.length);
      expect(await cardOf(page, 'efforts.csv').first().innerText()).toContain(
        'Read as: Good faith efforts',
      );
      expect(await page.getByText('Nothing is in yet').count()).toBe(1);
      await addToTheData(page);
      expect(await filesIn(page)).toBe(`${files.length} files are in`);
    },
    LOADING,
  );

  it('shows on the overview what plain loops count from the files', async () => {
    await goTo(page, '');
    const { own, all } = hoursShare(hoursFile, 'woman', genderOf);
    expect(await womensShare(page)).toContain(inPercent(own / all));
  });

  it('shows one employer alone when it is chosen in the bar, and says so', async () => {
    await page.getByRole('button', { name: 'Employer: All' }).click();
    await page.getByRole('checkbox', { name: EMPLOYER }).check();
    await page.getByRole('button', { name: 'Done' }).click();
    await settled(page);
    const { own, all } = hoursShare(hoursFile, 'woman', genderOf, EMPLOYER);
    expect(await womensShare(page)).toContain(inPercent(own / all));
    expect(await page.locator('.applied').innerText()).toContain(`Employer: ${EMPLOYER}`);
  });

  it(
    'shows the same view from a copied link once the files are there again',
    async () => {
      await page.getByRole('button', { name: 'Copy link' }).click();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(link).hash).toBe('#/?employer=Deepwick+Tunneling');
      const again = await site.newPage();
      await again.page.goto(link);
      await bringIn(
        again.page,
        files.filter((path) => /(?:hours|workers)\.csv$/.test(path)),
      );
      await addToTheData(again.page);
      await again.page.getByRole('link', { name: 'See the overview' }).click();
      await settled(again.page);
      expect(again.page.url()).toBe(link);
      expect(await womensShare(again.page)).toBe(await womensShare(page));
      expect(await again.page.locator('.applied').innerText()).toBe(
        await page.locator('.applied').innerText(),
      );
      again.mustBeQuiet();
      await again.page.context().close();
    },
    LOADING,
  );

  it('opens a stage to the counts behind the number', async () => {
    await page.getByRole('link', { name: 'Participation' }).first().click();
    await settled(page);
    const everything = page.getByRole('table', { name: 'Share of hours, Gender: every number' });
    const row = everything.getByRole('row', { name: /^Women Q3 2026/ });
    const { own, all, workers } = hoursShare(hoursFile, 'woman', genderOf, EMPLOYER);
    expect((await row.locator('td').allInnerTexts()).slice(1, 5)).toEqual([
      inWhole(workers),
      inWhole(own),
      inWhole(all),
      inPercent(own / all),
    ]);
  });

  it('opens a figure to its definition, its files by fingerprint and the SQL that ran', async () => {
    const figure = page.getByRole('figure').first();
    await figure.getByRole('button', { name: 'Definition' }).click();
    await figure.locator('.definition summary', { hasText: /^\d+ files$/ }).click();
    const hash = createHash('sha256').update(readFileSync(hoursFile)).digest('hex').slice(0, 8);
    const rows = inWhole(readFileSync(hoursFile, 'utf8').trimEnd().split('\n').length - 1);
    const words = await figure.locator('.definition').innerText();
    expect(words).toContain(`hours.csv: ${rows} rows, fingerprint ${hash}`);
    expect(words).toContain('What part of all hours does each group work?');
    await figure.locator('.definition summary', { hasText: /statement/ }).click();
    const sql = await figure.locator('.definition pre').first().innerText();
    expect(sql).toMatch(/\bSELECT\b/i);
    expect(sql).toContain(EMPLOYER);
  });

  it('saves a figure’s table as CSV with the numbers unrounded', async () => {
    const figure = page.getByRole('figure').first();
    await figure.getByRole('button', { name: 'Table' }).click();
    const table = figure.getByRole('table');
    const columns = await table.locator('thead th').allInnerTexts();
    const onScreen = await table
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
    const saving = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'Save as CSV' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('hours-share-2026-Q3-gap.csv');
    const lines = readFileSync(await saved.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    const [header, ...rows] = lines.map((line) => line.split(','));
    expect(header).toEqual(columns);
    expect(rows.map(([group]) => group)).toEqual(onScreen.map(([group]) => group));
    const { own, all, workers } = hoursShare(hoursFile, 'woman', genderOf, EMPLOYER);
    const women = rows.find(([group]) => group === 'Women') ?? [];
    expect(Number(women[1])).toBe(own / all);
    expect(Number(women[4])).toBe(workers);
    expect(onScreen.find(([group]) => group === 'Women')?.[1]).toBe(inPercent(Number(women[1])));
  });
});
