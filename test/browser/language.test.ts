import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/repository.mjs';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { rowsOfFile } from './counted-by-hand.ts';
import { inLanguage, PAGES } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import { goTo, LOADING, openSample, sampleFiles } from './steps.ts';
import { wordsShown } from './words-shown.ts';

/** Names that stand in the files, and so are the same in every language. */
const fromFiles = new Set(
  sampleFiles('2025-Q4', '2026-Q3')
    .filter((path) => /(?:hours|training)\.csv$/.test(path))
    .flatMap((path) => rowsOfFile(path))
    .flatMap((row) => [row['project'], row['employer'], row['trade'], row['occupation']]),
);
const targets = readFileSync(inRoot('sample-data', 'program', 'targets.csv'), 'utf8');

/** The site's own name, names and fingerprints of files, and words that are Spanish too. */
const SAME_IN_BOTH = /^(?:Plumbline|LGBTQ\+|.*\.csv|[0-9a-f]{8,64})$/;

/** Laws and reports are cited in their own language. */
const cited = new Set(catalogue.metrics.map(({ source }) => source));

const isName = (text: string) =>
  cited.has(text) || fromFiles.has(text) || targets.includes(text) || SAME_IN_BOTH.test(text);

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
  await openSample(page, site.url);
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

describe('the site in Spanish', () => {
  it.each(Object.entries(PAGES))('%s says nothing in English', async (_name, address) => {
    await goTo(page, inLanguage(address, 'en'));
    const english = new Set(await page.evaluate(wordsShown));
    await goTo(page, inLanguage(address, 'es'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    const spanish = await page.evaluate(wordsShown);
    expect(spanish.length).toBeGreaterThan(20);
    expect(spanish.filter((text) => english.has(text) && !isName(text))).toEqual([]);
  });

  it('is what a browser that speaks Spanish is given first', async () => {
    const own = await site.newPage({ locale: 'es-MX' });
    await own.page.goto(site.url);
    await own.page.getByRole('button', { name: 'Probar el programa de muestra' }).waitFor();
    expect(await own.page.evaluate(() => document.documentElement.lang)).toBe('es');
    own.mustBeQuiet();
    await own.page.context().close();
  });
});
