import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { inLanguage, overhang } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import {
  addToTheData,
  cardOf,
  chooseFiles,
  csv,
  filesIn,
  goTo,
  LOADING,
  settled,
} from './steps.ts';

const HEADER = 'worker_key,period_end,project,employer,worker_class,gender,hours\n';
/** Twenty people, ten of them women and five apprentices, on one Saturday. */
const crew = (day: string, hours: (at: number) => number) =>
  HEADER +
  Array.from({ length: 20 }, (_, at) => {
    const gender = at < 10 ? 'woman' : 'man';
    const worker = at % 4 === 0 ? 'apprentice' : 'journey';
    return `w${at},${day},Pier,Alder,${worker},${gender},${hours(at)}\n`;
  }).join('');
/** 20 × 40 = 800 hours. */
const SPRING = crew('2026-06-27', () => 40);
/** 20 × 28 = 560 hours, 30 % fewer, and one row twice. */
const SUMMER = `${crew('2026-07-04', () => 28)}w0,2026-07-04,Pier,Alder,apprentice,woman,30\n`;
/** The men worked 42 hours: 10 × 28 + 10 × 42 = 700, which is 12.5 % fewer. Women 280 of 700, apprentices 168. */
const CORRECTED = crew('2026-07-04', (at) => (at < 10 ? 28 : 42));

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
const said = (words: string | RegExp) => page.locator('.status-region').getByText(words).waitFor();
const rowsOf = (card: ReturnType<typeof cardOf>, table: string | RegExp) =>
  card
    .getByRole('table', { name: table })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );
async function isAccessible(): Promise<void> {
  for (const size of [
    { width: 320, height: 640 },
    { width: 1280, height: 900 },
  ]) {
    await page.setViewportSize(size);
    for (const language of ['es', 'en'] as const) {
      await goTo(page, inLanguage('data', language));
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(overhang)).toBe(0);
    }
  }
}
/** Rates of a stage as its page says them, everything in one table. */
async function onThePage(stage: string, group: string): Promise<string> {
  await goTo(page, '');
  const row = page
    .locator('table.standing tbody tr')
    .filter({ has: page.getByRole('link', { name: stage, exact: true }) });
  const groups = await page.locator('table.standing thead tr').nth(1).locator('th').allInnerTexts();
  const value = row.locator('td').nth(groups.indexOf(group)).locator('.standing__value');
  const words = await value.innerText();
  await goTo(page, 'data');
  return words;
}

describe('a file that is looked at before it goes in', () => {
  it(
    'waits where a total typed from paper differs, and goes in once that is confirmed',
    async () => {
      await chooseFiles(page, csv('spring.csv', SPRING));
      const card = cardOf(page, 'spring.csv');
      await card.locator('summary', { hasText: 'Compare with the totals' }).click();
      await card.getByLabel('Rows on paper').fill('20');
      await card.getByLabel('Hours on paper').fill('1.240');
      await card.getByLabel('Hours on paper').press('Tab');
      await said('This may be a thousand and more or a number with three decimals.');
      await card.getByText('A total you typed cannot be read').waitFor();
      await card.getByLabel('Hours on paper').fill('1,240.5');
      await card.getByLabel('Hours on paper').press('Enter');
      await said('Hours do not agree: 1,240.5 on paper, 800 accepted. The paper has 440.5 more.');
      await card.getByText('Rows agree: 20 on paper, 20 accepted.').waitFor();
      await card.getByText('Please confirm what is marked below').waitFor();
      expect(await button('Add to the data').isDisabled()).toBe(true);
      await isAccessible();
      const confirm = card.getByRole('checkbox', { name: 'Add it anyway; the difference' });
      await confirm.focus();
      await page.keyboard.press('Space');
      await card.getByText('Ready to add').waitFor();
      await addToTheData(page);
    },
    LOADING,
  );

  it('has a receipt that says so, on the screen and saved', async () => {
    await button('Receipt of spring.csv').first().click();
    const receipt = page.getByRole('dialog', { name: 'Receipt of a file' });
    const words =
      'Hours do not agree: 1,240.5 on paper, 800 accepted. The paper has 440.5 more. Confirmed.';
    await receipt.getByText(words).waitFor();
    await receipt.getByText('Rows agree: 20 on paper, 20 accepted.').waitFor();
    const saving = page.waitForEvent('download');
    await receipt.getByRole('button', { name: 'Save as text' }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toContain(`- ${words}\r\n`);
    await page.keyboard.press('Escape');
  });

  it('asks about 30 % fewer hours than in the quarter before', async () => {
    await chooseFiles(page, csv('summer.csv', SUMMER));
    await said(/^summer\.csv(?: waits:|:.*) confirm what is marked/iu);
    const card = cardOf(page, 'summer.csv');
    const asked = card.getByRole('group', { name: 'Much has changed since the quarter before.' });
    expect(await asked.getByRole('listitem').allInnerTexts()).toEqual([
      'Hours: 560 in Q3 2026, 800 in Q2 2026. That is 30.0% less.',
    ]);
    expect(await button('Add to the data').isDisabled()).toBe(true);
    await isAccessible();
  });

  it('shows the row that was rejected beside the one it repeats', async () => {
    const card = cardOf(page, 'summer.csv');
    await card.getByText('Show them side by side').click();
    await card.getByRole('table', { name: 'Show them side by side' }).waitFor();
    expect(await rowsOf(card, /^Show them side by side/)).toEqual([
      [
        'row 22',
        'Hours: 30.0',
        'row 2',
        'Hours: 28.0',
        [
          'Worker key: w0',
          'Last day: 2026-07-04',
          'Project: Pier',
          'Employer: Alder',
          'Worker class: apprentice',
        ].join(''),
      ],
    ]);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('goes in once the change is confirmed', async () => {
    const card = cardOf(page, 'summer.csv');
    await card.getByRole('checkbox', { name: 'Yes, these numbers are right' }).check();
    await addToTheData(page);
    expect(await onThePage('Participation', 'Women')).toBe('50.0%');
  });

  it('shows key rates now and as if it had replaced what is in', async () => {
    await chooseFiles(page, csv('summer-corrected.csv', CORRECTED));
    const card = cardOf(page, 'summer-corrected.csv');
    await card.getByText('Key rates before and after are shown once you have chosen.').waitFor();
    await card.getByText('20 rows of this file are in the data already').waitFor();
    await card.getByRole('radio', { name: /^Yes: .*summer\.csv/ }).check();
    await card.getByRole('table', { name: 'Key rates before and after, Q3 2026' }).waitFor();
    await settled(page);
    // Women 280 of 560, then of 700; of the apprentices three are women and two men: 140 of 560, then
    // 3 × 28 + 2 × 42 = 168 of 700; women 84 of 280 both times, men 56 of 280, then 84 of 420.
    expect(await rowsOf(card, /^Key rates/)).toEqual([
      ['Share of hours: Women', '50.0%', '40.0%', 'down 10.0 points'],
      ['Share of hours: Men', '50.0%', '60.0%', 'up 10.0 points'],
      ['Share of hours: Not reported (People of color)', '100.0%', '100.0%', 'no change'],
      ['Hours worked by apprentices: Everyone', '25.0%', '24.0%', 'down 1.0 points'],
      ['Hours worked by apprentices: Women', '30.0%', '30.0%', 'no change'],
      ['Hours worked by apprentices: Men', '20.0%', '20.0%', 'no change'],
      [
        'Hours worked by apprentices: Not reported (People of color)',
        '25.0%',
        '24.0%',
        'down 1.0 points',
      ],
    ]);
    expect(await card.getByText('20 rows of this file are in the data already').count()).toBe(0);
    await isAccessible();
  });

  it('has the rates that were shown once it is in, and undo brings back exactly what was', async () => {
    const before = await page.getByRole('table', { name: 'files are in' }).innerText();
    await button('Add 1 file to the data').click();
    await page.getByRole('link', { name: 'See the overview' }).waitFor();
    expect(await onThePage('Participation', 'Women')).toBe('40.0%');
    await button('Undo the last change').click();
    await said('The last change was undone');
    await settled(page);
    expect(await page.getByRole('table', { name: 'files are in' }).innerText()).toBe(before);
    expect(await onThePage('Participation', 'Women')).toBe('50.0%');
  });

  it('waits for another file of the same quarter, and asks once that is in', async () => {
    await chooseFiles(page, [
      ...csv(
        'autumn.csv',
        crew('2026-10-03', () => 30),
      ),
      ...csv(
        'autumn-again.csv',
        crew('2026-10-10', () => 30),
      ),
    ]);
    const second = cardOf(page, 'autumn-again.csv');
    await second.getByText('Waits for another file').waitFor();
    await second.getByText('autumn.csv, which is not in yet').waitFor();
    await button('Add 1 file to the data').click();
    await second.getByText('Add beside or replace? Please choose').waitFor();
    await second.getByRole('radio', { name: /^No, it is something more/ }).check();
    await second.getByRole('checkbox', { name: 'Yes, these numbers are right' }).check();
    await button('Add 1 file to the data').click();
    await second.waitFor({ state: 'detached' });
    expect(await filesIn(page)).toBe('4 files are in');
  });
});
