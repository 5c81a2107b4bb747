import { dirname } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSite, type Watched } from './site.ts';
import { LOADING, sampleFiles } from './steps.ts';

const files = sampleFiles('2026-Q3');
const [first = '', second = ''] = files.filter((path) => /(?:hours|pay)\.csv$/.test(path));

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  watched = await site.newPage();
  page = watched.page;
  await page.goto(`${site.url}#/data`);
  await page.locator('.drop-zone').waitFor();
});
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

/** Drags files from outside the browser to the middle of the element and lets go. */
async function dropOn(selector: string, paths: readonly string[]): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`There is no ${selector} to drop on.`);
  const devtools = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
}

/** Runs in the page: whether what is dragged over it may not be dropped there. */
function untilDraggedOver(): Promise<boolean> {
  return new Promise((done) => {
    const look = (event: DragEvent) =>
      done(event.defaultPrevented && event.dataTransfer?.dropEffect === 'none');
    window.addEventListener('dragover', look, { once: true });
  });
}

describe('files dropped on the page', () => {
  it(
    'are looked at like chosen ones',
    async () => {
      await dropOn('.drop-zone', [first, second]);
      await page.locator('article.file-card--ready').nth(1).waitFor();
      expect(await page.locator('article.file-card--ready').count()).toBe(2);
    },
    LOADING,
  );

  it(
    'are all the files of a folder',
    async () => {
      const folder = dirname(first);
      await dropOn('.drop-zone', [folder]);
      const inFolder = files.filter((path) => dirname(path) === folder).length;
      await page
        .locator('article.file-card--ready')
        .nth(inFolder - 1)
        .waitFor();
      expect(await page.locator('article.file-card--ready').count()).toBe(inFolder);
    },
    LOADING,
  );

  it(
    'beside the place for them change nothing and leave the page where it is',
    async () => {
      const refused = page.evaluate(untilDraggedOver);
      await dropOn('h1', [first]);
      expect(await refused).toBe(true);
      expect(page.url()).toBe(`${site.url}#/data`);
      expect(await page.locator('article').count()).toBe(0);
    },
    LOADING,
  );
});
