import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { focused, tabTo } from './keyboard.ts';
import { inLanguage, overhang } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import { addToTheData, cardOf, chooseFiles, csv, goTo, LOADING } from './steps.ts';

/** One sound row, and four causes; once all but the last row are right, women worked 60 of 220 hours. */
const WRONG = [
  'worker_key,period_end,project,employer,worker_class,gender,hours',
  'a,2026-09-05,Pier,Alder,journey,woman,40',
  'b,2026-09-05,Pier,Alder,JNY-1,man,80',
  'c,2026-09-05,Pier,Alder,JNY-1,man,40',
  'd,2026-13-05,Pier,Alder,journey,woman,20',
  'e,2026-09-05,Pier,Alder,journey,man,forty',
  'f,2026-09-05,Pier,Alder,journey,man,-5',
  '',
].join('\n');

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto(site.url);
  await goTo(page, 'data');
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

const said = (words: string) => page.locator('.status-region').getByText(words).waitFor();
const group = (column: string) =>
  page.locator('.problem-groups > li').filter({ hasText: `Column “${column}”` });
const open = (column: string) => group(column).locator('summary').first().click();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const counts = () =>
  cardOf(page, 'wrong.csv')
    .getByText(/rows read =/)
    .innerText();
const hasFocus = (words: string) =>
  page.waitForFunction((text) => document.activeElement?.textContent === text, words);

describe('a file with several causes', () => {
  it(
    'shows each with its rows and the values seen there',
    async () => {
      await chooseFiles(page, csv('wrong.csv', WRONG));
      expect(await counts()).toContain(
        '6 rows read = 1 accepted + 0 left out (totals) + 5 rejected',
      );
      await open('worker_class');
      const rows = group('worker_class').getByRole('group', { name: /^Rows of/ });
      await rows.getByText('JNY-1').first().waitFor();
      expect(await rows.getByRole('rowheader').allInnerTexts()).toEqual(['3', '4']);
      const table = rows.getByRole('table');
      expect(await table.getAttribute('aria-rowcount')).toBe('3');
    },
    LOADING,
  );

  it.each([
    { name: 'a laptop', width: 1280, height: 900 },
    { name: 'a phone', width: 320, height: 640 },
  ])('is accessible on $name, in both languages', async (size) => {
    await page.setViewportSize(size);
    const opened = page.getByRole('button', { name: /(?:Correct or skip|Corregir u omitir).* 3$/ });
    for (const language of ['es', 'en'] as const) {
      await goTo(page, inLanguage('data', language));
      if (!(await opened.isVisible())) await page.locator('.problem-groups summary').nth(1).click();
      await opened.click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(overhang)).toBe(0);
    }
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('takes one right value for all rows that say the same', async () => {
    if (!(await button('Correct all 2 rows that say “JNY-1”').isVisible()))
      await open('worker_class');
    await page.getByLabel('Right value for “JNY-1”').selectOption('journey');
    await button('Correct all 2 rows that say “JNY-1”').click();
    await said('2 rows corrected, 3 problems left');
    expect(await counts()).toContain('= 3 accepted + 0 left out (totals) + 3 rejected');
    expect(await group('worker_class').count()).toBe(0);
    await hasFocus('What needs a look');
  });

  it('takes the right value of one row, by keyboard alone', async () => {
    await tabTo(page, /^1 row, to see and correct$/);
    await page.keyboard.press('Enter');
    await page
      .getByRole('group', { name: 'Rows of “wrong.csv”: 1' })
      .getByText('2026-13-05')
      .waitFor();
    await tabTo(page, /^Rows of “wrong\.csv”: 1$/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Correct or skip row 5');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Right value in “period_end”');
    await page.keyboard.type('2026-09-05');
    await page.keyboard.press('Enter');
    await said('1 row corrected, 2 problems left');
    await hasFocus('What needs a look');
  });

  it('says so when the value given is still not right, and takes a better one', async () => {
    const hours = page.locator('.problem-groups > li').filter({ hasText: 'is not a number' });
    await hours.locator('summary').first().click();
    await button('Correct or skip row 6').click();
    await page.getByLabel('Right value in “hours”').fill('four');
    await button('Correct row 6').click();
    await said('1 row changed, and it is still not right: 2 problems left');
    await hours.getByText('“four” in place of “forty”: still to be corrected').waitFor();
    await button('Correct or skip row 6').click();
    await page.getByLabel('Right value in “hours”').fill('40');
    await button('Correct row 6').click();
    await said('1 row corrected, 1 problem left');
    expect(await hours.count()).toBe(0);
  });

  it('leaves a row out with a reason, takes that back and does it again', async () => {
    await open('hours');
    await button('Correct or skip row 7').click();
    const form = page.getByRole('group', { name: 'Row 7' });
    await button('Skip row 7').click();
    await form.getByRole('alert').getByText('Choose or write a reason first.').waitFor();
    await form.getByLabel('Why').selectOption({ label: 'Another reason' });
    await form.getByLabel('The reason').fill('a test row of the vendor');
    await button('Skip row 7').click();
    await said('1 row skipped, no problem left');
    expect(await counts()).toContain(
      '= 5 accepted + 0 left out (totals) + 1 skipped by hand + 0 rejected',
    );
    await button('Undo the last correction').click();
    await said('Undone: 1 problem left');
    expect(await counts()).toContain('= 5 accepted + 0 left out (totals) + 1 rejected');
    await hasFocus('Undo the last correction');
    await button('Redo it').click();
    await said('Made again: no problem left');
    await hasFocus('Redo it');
    await page.getByText('By hand: 4 values corrected, 1 row skipped.').waitFor();
  });

  it('is in with the hours counted by hand, and its receipt says what was done', async () => {
    await addToTheData(page);
    const isIn = page.getByRole('table', { name: '1 file is in' });
    expect(await isIn.getByRole('row').last().innerText()).toMatch(/\t5\t0\t/);
    await button('Receipt of wrong.csv').first().click();
    const words = await page.getByRole('dialog').innerText();
    expect(words).toContain('Column “worker_class”: 2 values corrected (rows 3–4)');
    expect(words).toContain('Column “hours”: 1 value corrected (row 6)');
    expect(words).toContain('1 row skipped: “a test row of the vendor” (row 7)');
    expect(words).not.toContain('forty');
    await page.keyboard.press('Escape');
    await goTo(page, '');
    const stage = page
      .locator('table.standing tbody tr')
      .filter({ has: page.getByRole('link', { name: 'Participation', exact: true }) });
    const share = `${((60 / 220) * 100).toFixed(1)}%`;
    expect(await stage.locator('.standing__value').first().innerText()).toBe(share);
    await goTo(page, 'stage/participation');
    expect(await page.locator('main').innerText()).toContain(`Women worked ${share} of hours`);
  });
});

describe('all problems of a file of 2,500 wrong rows', () => {
  const LAST = 2501;
  const lines = Array.from({ length: 2500 }, (_, at) => `w${at},2026-09-05,Birch,h${at + 2}`);
  const text = `worker_key,period_end,employer,hours\nx,2026-09-05,Birch,8\n${lines.join('\n')}\n`
    .split('\n')
    .filter((line) => !line.startsWith('w0,'))
    .join('\n');

  it(
    'are on paper, the last row too',
    async () => {
      await goTo(page, 'data');
      await chooseFiles(page, csv('many.csv', text));
      await button('Print all problems').click();
      await page.waitForFunction(() => document.documentElement.dataset['printed'] === 'yes');
      await page.emulateMedia({ media: 'print' });
      const paper = page.locator('.print-alone');
      const printed = await paper.getByRole('rowheader').allInnerTexts();
      expect(printed.length).toBe(2499);
      expect([printed[0], printed.at(-1)]).toEqual(['3', String(LAST)]);
      expect(await paper.getByText(`h${LAST}`, { exact: true }).isVisible()).toBe(true);
      expect(await page.locator('main').isVisible()).toBe(false);
      const document_ = (await page.pdf({ format: 'Letter' })).toString('latin1');
      const sheets = [...document_.matchAll(/\/Type\s*\/Page\b/g)].length;
      expect(sheets).toBeGreaterThan(40);
      await page.emulateMedia({ media: null });
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await paper.waitFor({ state: 'detached' });
    },
    LOADING,
  );

  it('are in the file that is downloaded, the last row too', async () => {
    const saving = page.waitForEvent('download');
    await button('Download all problems (CSV)').click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('many-problems.csv');
    const rows = readFileSync(await saved.path(), 'utf8')
      .trimEnd()
      .split('\n');
    expect(rows.length).toBe(1 + 2499);
    expect(rows.at(-1)).toMatch(new RegExp(`^${LAST},row rejected,hours,h${LAST},`));
  });

  it('are drawn as a window, and End reaches the last', async () => {
    await open('hours');
    const region = page.getByRole('group', { name: 'Rows of “many.csv”: 2499' });
    await region.focus();
    await page.keyboard.press('End');
    await region.getByText(`h${LAST}`, { exact: true }).waitFor();
    expect(await focused(page)).toBe(`Correct or skip row ${LAST}`);
    expect(await region.getByRole('row').count()).toBeLessThan(80);
  });
});
