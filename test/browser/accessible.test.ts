import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { inLanguage, overhang, PAGES } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import { goTo, LOADING, openSample, settled } from './steps.ts';

const SCREENS = { laptop: { width: 1280, height: 900 }, phone: { width: 320, height: 640 } };
const LANGUAGES = ['en', 'es'] as const;
const visits = Object.entries(PAGES).flatMap(([name, address]) =>
  LANGUAGES.flatMap((language) => ({ name, address, language })),
);

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

/** What axe finds, and how far the page is wider than the screen. */
async function faults(): Promise<readonly string[]> {
  const found = await axeFindings(page);
  const over = await page.evaluate(overhang);
  return over === 0 ? found : [...found, `the page is ${over} pixels wider than the screen`];
}

describe('the first page, before there are data', () => {
  it.each(LANGUAGES)('is accessible in %s, on a laptop and on a phone', async (language) => {
    await page.goto(`${site.url}#/${inLanguage('', language)}`);
    await settled(page);
    for (const size of Object.values(SCREENS)) {
      await page.setViewportSize(size);
      expect(await faults()).toEqual([]);
    }
  });
});

describe.each(Object.entries(SCREENS))('with the sample program, on a %s', (_screen, size) => {
  beforeAll(async () => {
    await page.setViewportSize(size);
    if ((await page.locator('.view-bar').count()) === 0) await openSample(page, site.url);
  }, LOADING);

  it.each(visits)('$name is accessible in $language and fits', async ({ address, language }) => {
    await goTo(page, inLanguage(address, language));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await faults()).toEqual([]);
  });
});
