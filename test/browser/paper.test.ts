import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Watched } from './site.ts';
import { goTo, LOADING, openSample } from './steps.ts';

/** Letter paper less the margins of the print styles: 8.5 − 2 × 0.6 inches of 96 pixels. */
const PAPER_WIDTH = Math.floor((8.5 - 2 * 0.6) * 96);
const CONTROLS = ['.navigation', '.view-bar', '.header__buttons', '.figure__buttons', '.skip-link'];

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
  await openSample(page, site.url);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

/** What sticks out of the paper on its right. Runs in the page. */
function beyondThePaper(width: number): readonly string[] {
  return [...document.querySelectorAll('main :is(p, h1, h2, h3, figure, svg, table, li)')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60) ?? ''}`);
}

describe.each([
  ['overview', ''],
  ['participation', 'stage/participation'],
  ['recruitment', 'stage/recruitment'],
  ['pay', 'stage/pay'],
  ['one group', 'group/gender/women'],
])('on paper, %s', (_name, address) => {
  beforeAll(() => goTo(page, address), LOADING);

  it('says what is shown, and that it is for the committee only', async () => {
    const applied = await page.locator('.applied').innerText();
    expect(applied).toContain('Q3 2026, compared with Q2 2026');
    expect(applied).toContain('Confidential: exact numbers, for the committee only.');
  });

  it('has no controls', async () => {
    for (const control of CONTROLS)
      expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
  });

  it('fits', async () => {
    expect(await page.evaluate(beyondThePaper, PAPER_WIDTH)).toEqual([]);
  });

  it('can be saved as a document of several pages that a screen reader can follow', async () => {
    const document = (await page.pdf({ format: 'Letter', tagged: true })).toString('latin1');
    expect(document.startsWith('%PDF-')).toBe(true);
    expect(document).toContain('/StructTreeRoot');
    expect([...document.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThanOrEqual(1);
  });
});
