import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { focused, tabTo } from './keyboard.ts';
import { openSite, type Watched } from './site.ts';
import { LOADING, mangledFile, sampleIsIn, settled } from './steps.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
});
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

/** Where the focus is when it was put on the page itself, which nothing has to mark. */
const focusedId = () => page.evaluate(() => document.activeElement?.id);

describe('the main job, by keyboard alone', () => {
  it(
    'begins with a link past the header, loads the sample and keeps the focus',
    async () => {
      await page.goto(site.url);
      await settled(page);
      expect(await tabTo(page, /./)).toBe('Skip to the main part');
      await page.keyboard.press('Enter');
      expect(await focusedId()).toBe('main');
      await tabTo(page, /^Try the sample program$/);
      await page.keyboard.press('Enter');
      await sampleIsIn(page);
      expect(await focusedId()).toBe('main');
    },
    LOADING,
  );

  it('goes from the overview to a stage, and the stage has the focus', async () => {
    await tabTo(page, /^Participation$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Participation', level: 1 }).waitFor();
    await settled(page);
    expect(await focusedId()).toBe('main');
  });

  it('changes the period with an arrow key and stays where it is', async () => {
    await tabTo(page, /^Period$/, true);
    await page.keyboard.press('ArrowDown');
    await settled(page);
    expect(await focused(page)).toBe('Period');
    expect(await page.locator('.applied').innerText()).toContain('Q2 2026, compared with Q1 2026');
    await page.keyboard.press('ArrowUp');
    await settled(page);
  });

  it('chooses other groups in the menu and comes back to its button', async () => {
    await tabTo(page, /^Groups: Gender, People of color$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Groups' }).waitFor();
    await tabTo(page, /^Gender$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Done$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Groups: People of color');
    await settled(page);
    expect(await page.locator('.figure__subtitle').first().innerText()).toContain(
      'People of color, Q3 2026',
    );
  });

  it('opens the table of a figure and closes it again', async () => {
    await tabTo(page, /^Table$/);
    const table = page.getByRole('figure').first().getByRole('table');
    await page.keyboard.press('Space');
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(1 + 2);
    expect(await focused(page)).toBe('Table');
    await page.keyboard.press('Space');
    await table.waitFor({ state: 'detached' });
  });

  it('changes the language and stays on the switch', async () => {
    await tabTo(page, /^Ver esta página en español$/, true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Participación', level: 1 }).waitFor();
    expect(await focused(page)).toBe('View this page in English');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Participation', level: 1 }).waitFor();
  });

  it('takes a file in, adds it, undoes that, and the focus is never lost', async () => {
    await tabTo(page, /^Data$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Data', level: 1 }).waitFor();
    await tabTo(page, /^Choose files$/);
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await choosing).setFiles(mangledFile('residents-jobs-old-layout.csv'));
    await page.getByRole('radio').first().waitFor();
    expect(await focused(page)).toBe('Choose files');
    await tabTo(page, /^Yes: put it in the place of/);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(
      'No, it is something more: add it beside what is in. Both count.',
    );
    await page.getByText('Much has changed since the quarter before').waitFor();
    await tabTo(page, /^Yes, these numbers are right$/);
    await page.keyboard.press('Space');
    await page.locator('.file-card--ready').waitFor();
    await tabTo(page, /^Add 1 file to the data$/, true);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'See the overview' }).waitFor();
    expect(await focused(page)).toBe('See the overview');
    await tabTo(page, /^Undo the last change$/);
    await page.keyboard.press('Enter');
    await page.getByText('The last change was undone').waitFor();
    await page.getByRole('rowheader', { name: 'residents-jobs' }).waitFor({ state: 'detached' });
    const focusedText = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focusedText()).toMatch(/^\d+ files are in$/);
  });
});
