import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ROSTER } from '../core/intake/layouts/roster-of-twelve.ts';
import { axeFindings } from './axe.ts';
import { overhang } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import { addToTheData, cardOf, chooseFiles, goTo, LOADING, read } from './steps.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
  await page.goto(`${site.url}#/data`);
  const buffer = Buffer.from(ROSTER);
  await chooseFiles(page, [{ name: 'roster.csv', mimeType: 'text/csv', buffer }]);
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

const titles = () => page.locator('article.file-card h3').allInnerTexts();
const wordsOf = (title: string) => cardOf(page, title).innerText();
const PAY = 'roster.csv: Pay and benefits';

describe('a personnel roster on the Data page', () => {
  it('has a card for each kind of record that it holds, and says so', async () => {
    expect(await titles()).toEqual([
      'roster.csv',
      PAY,
      'roster.csv: Promotions',
      'roster.csv: Workers',
    ]);
    const words = await wordsOf('roster.csv');
    expect(words).toContain('Read as: Employment');
    expect(words).toContain('Known layout: personnel roster');
    expect(words).toContain('Employment, Pay and benefits, Promotions, and Workers');
    expect(words).toContain('12 rows read = 12 accepted');
  });

  it('asks once for the day of its pay, and leaves out who was not there on it', async () => {
    const card = cardOf(page, PAY);
    expect(await card.innerText()).toContain('Needs your help');
    expect(await axeFindings(page)).toEqual([]);
    await card.getByLabel('As of', { exact: true }).fill('2026-09-30');
    await card.getByRole('button', { name: 'Read the file with this' }).press('Enter');
    await read(page);
    const words = await wordsOf(PAY);
    expect(words).toContain('Ready to add');
    expect(words).toContain('12 rows read = 8 accepted + 4 left out');
    expect(words).toContain('the person had left before that day, or came after it');
    expect(words).toContain('Known layout: personnel roster');
  });

  it('fits the narrowest page', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(overhang)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it(
    'goes in as what is left on the list, and its figures are those counted by hand',
    async () => {
      await cardOf(page, 'roster.csv: Workers')
        .getByRole('button', { name: /^Take / })
        .click();
      await addToTheData(page);
      await page.getByRole('link', { name: 'See the overview' }).click();
      const figures = async (stage: string) => {
        await goTo(page, `stage/${stage}`);
        return page.locator('main').innerText();
      };
      // Of four women three stayed; of four women and four men below foreperson one each was promoted.
      const retention = await figures('retention');
      expect(retention).toContain('Women: retention 75.0% (4 people).');
      const promotion = await figures('promotion');
      expect(promotion).toMatch(/Women\s*1 of 4/);
      expect(promotion).toMatch(/Men\s*1 of 4/);
      // The median of 40, 36, 25 and 35 dollars; of so few, the site says no more than how many there are.
      const pay = await figures('pay');
      expect(pay).toContain('$35.50');
      expect(pay).toMatch(/Women\s+Q3 2026\s+4\s/);
      expect(pay).toMatch(/Men\s+Q3 2026\s+4\s/);
    },
    LOADING,
  );
});
