import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { longFile } from './bad-files.ts';
import { inLanguage, overhang } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import { goTo, LOADING, mangledFile, openSample, read } from './steps.ts';

const folder = mkdtempSync(`${tmpdir()}/plumbline-`);
const long = `${folder}/long.csv`;

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  writeFileSync(long, longFile('long.csv').buffer);
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
  await openSample(page, site.url);
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** What axe finds, and how far the page is wider than the screen. */
const faults = async (...without: readonly string[]) => [
  await axeFindings(page, without),
  await page.evaluate(overhang),
];
const NONE = [[], 0];

/** Chooses a file with the page's first file field: the button's name depends on the language. */
const choose = (path: string) => page.locator('input[type=file]').first().setInputFiles(path);
/** Opens every part that folds. */
async function openAll(selector: string): Promise<void> {
  const parts = page.locator(selector);
  await parts.first().waitFor();
  await parts.evaluateAll((found) => {
    for (const part of found) if (part instanceof HTMLDetailsElement) part.open = true;
  });
}
const discard = () => page.locator('.file-card > .buttons button').last().click();

describe.each([
  ['laptop', 'en', { width: 1280, height: 900 }],
  ['phone', 'es', { width: 320, height: 640 }],
] as const)('accessible and fitting on a %s in %s', (screen, language, size) => {
  beforeAll(() => page.setViewportSize(size));

  it('while a file is being read', async () => {
    await goTo(page, inLanguage('data', language));
    await choose(long);
    await page.locator('.file-card progress').waitFor();
    expect(await faults()).toEqual(NONE);
    await discard();
  });

  it('with the mapping of a file open', async () => {
    await choose(mangledFile('tunnel-payroll.csv'));
    await page.locator('.file-card').waitFor();
    await read(page);
    await openAll('.file-card details');
    expect(await faults()).toEqual(NONE);
  });

  it('with a file that needs help, and one that cannot be read', async () => {
    await choose(mangledFile('class-list.csv'));
    await page.locator('.file-card--trouble').waitFor();
    await choose(mangledFile('README.md'));
    await page.locator('.file-card').nth(2).waitFor();
    await read(page);
    expect(await faults()).toEqual(NONE);
    for (let left = 3; left > 0; left -= 1) await discard();
  });

  it('with a figure’s table and definition open, and every part of the definition', async () => {
    await goTo(page, inLanguage('stage/participation', language));
    const figures = page.getByRole('figure');
    await figures.nth(0).getByRole('button').first().click();
    await figures.nth(1).getByRole('button').last().click();
    await openAll('.definition details');
    expect(await faults()).toEqual(NONE);
  });

  it('with each menu of the bar open, and the promise', async () => {
    await page.locator('.promise summary').click();
    if (screen === 'phone') await page.locator('.view-bar__opener').click();
    const menus = page.locator('.view-bar button.choice__button');
    for (const menu of await menus.all()) {
      await menu.click();
      await page.getByRole('dialog').waitFor();
      // The menu's hidden “dismiss” buttons stand beside its dialog, so outside of every landmark.
      expect(await faults('region')).toEqual(NONE);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  it.runIf(screen === 'phone')('with the menu of the pages open', async () => {
    await page.locator('.navigation__button').click();
    expect(await faults()).toEqual(NONE);
  });

  it('with the form of a new target open', async () => {
    await goTo(page, inLanguage('program', language));
    const add = { en: 'Add a target', es: 'Agregar una meta' }[language];
    await page.getByRole('button', { name: add }).first().click();
    expect(await faults()).toEqual(NONE);
  });
});
