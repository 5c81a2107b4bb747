import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BAD_FILES, LONG, longFile } from './bad-files.ts';
import { openSite, type Watched } from './site.ts';
import { addToTheData, cardOf, chooseFiles, filesIn, LOADING, sampleFiles } from './steps.ts';

const hoursFile = sampleFiles('2026-Q3').find((path) => path.endsWith('/hours.csv')) ?? '';
const earlier = sampleFiles('2026-Q2').find((path) => path.endsWith('/hours.csv')) ?? '';

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
  await page.goto(`${site.url}#/data`);
  await chooseFiles(page, [earlier]);
  await addToTheData(page);
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

/** All that the page says of what is in: who reported, and the files. */
const whatIsIn = async () => [
  await filesIn(page),
  ...(await page
    .locator('main table')
    .evaluateAll((tables) =>
      tables.filter((one) => one.closest('article') === null).map((one) => one.textContent),
    )),
];

async function takeOffAll(): Promise<void> {
  const take = page.getByRole('button', { name: /^Take .* off this list$/ });
  for (let left = await take.count(); left > 0; left -= 1) await take.first().click();
}

describe('a file that cannot be read', () => {
  it('says in its card what is wrong with it, and nothing is changed', async () => {
    const before = await whatIsIn();
    const files = BAD_FILES.map(([file]) => file);
    await chooseFiles(page, files);
    for (const [{ name }, words] of BAD_FILES)
      expect(await cardOf(page, name).innerText()).toContain(words);
    const cards = page.locator('article.file-card');
    expect(await cards.getByText('Could not be read').count()).toBe(files.length);
    const add = page.getByRole('button', { name: 'Add to the data' }).first();
    expect(await add.isDisabled()).toBe(true);
    await takeOffAll();
    expect(await whatIsIn()).toEqual(before);
  });
});

describe('a file of 300,000 rows with three bad ones', () => {
  it(
    'is read to its end, and each bad row is named with its column and can be saved',
    async () => {
      const before = await whatIsIn();
      await chooseFiles(page, [longFile('long.csv')]);
      const card = cardOf(page, 'long.csv');
      expect(await card.innerText()).toContain(
        '300,000 rows read = 299,997 accepted + 0 left out (totals) + 3 rejected.',
      );
      const part = card.getByRole('region', { name: 'What needs a look' });
      const problems = await part.textContent();
      expect(problems).toMatch(/Column “hours_st”: 1 row rejected: .*is not a number/);
      expect(problems).toMatch(/Column “hours_st”: 1 row rejected: .*must be at least 0/);
      expect(problems).toMatch(/Column “period_end”: 1 row rejected: .*is not a date/);
      for (const summary of await part.locator('.problem-groups > li > details > summary').all())
        await summary.click();
      for (const row of [LONG.negative, LONG.noNumber, LONG.noSuchDay])
        await part.getByRole('rowheader', { name: String(row), exact: true }).waitFor();
      const saving = page.waitForEvent('download');
      await card.getByRole('button', { name: 'Download the rejected rows (CSV)' }).click();
      const saved = readFileSync(await (await saving).path(), 'utf8')
        .trimEnd()
        .split('\n');
      expect(saved).toHaveLength(1 + 3);
      expect(await whatIsIn()).toEqual(before);
      await takeOffAll();
    },
    LOADING,
  );
});

describe('the same file twice', () => {
  it('is named before anything is added, and then nothing is added', async () => {
    const before = await whatIsIn();
    await chooseFiles(page, [hoursFile, hoursFile]);
    const second = page.locator('article.file-card').nth(1);
    expect(await second.innerText()).toContain('The same file, byte for byte, is here already');
    await page.getByRole('button', { name: /^Add .* to the data$/ }).click();
    const alert = page.locator('main').getByRole('alert');
    expect(await alert.innerText()).toContain('Nothing was added');
    expect(await whatIsIn()).toEqual(before);
  });

  it('goes in once the other is taken off, and undo brings back what was there', async () => {
    const before = await whatIsIn();
    await page
      .getByRole('button', { name: /^Take .* off this list$/ })
      .nth(1)
      .click();
    await addToTheData(page);
    expect(await filesIn(page)).toBe('2 files are in');
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await page.getByText('The last change was undone').waitFor();
    expect(await whatIsIn()).toEqual(before);
  });

  it('is not taken in a second time', async () => {
    await chooseFiles(page, [earlier]);
    const card = await cardOf(page, 'hours.csv').innerText();
    expect(card).toContain('The same file is in already, as “hours.csv”.');
    const add = page.getByRole('button', { name: 'Add to the data' });
    expect(await add.isDisabled()).toBe(true);
  });
});
