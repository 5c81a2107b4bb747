import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../hostile-cells.ts';
import { csvFile } from './bad-files.ts';
import { openSite } from './site.ts';
import { addToTheData, cardOf, chooseFiles, goTo, LOADING } from './steps.ts';

/** Each would leave a mark on the page if its text were taken for HTML. */
const MARKUP = [
  '<img src=x onerror="document.title=\'ran\'">',
  '<script>document.title="ran"</script>',
  '</td></tr></table><svg onload="document.title=\'ran\'">',
];
const HEADER = 'period_end,employer,project,trade,worker_key,hours,gender,<b id=ran>note</b>';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rows = MARKUP.flatMap((text, at) => [
  `2026-09-30,${quoted(text)},${quoted(text)},${quoted(text)},W${at},8,woman,`,
  `2026-09-30,${quoted(text)},Bridge,Carpenter,X${at},many,man,`,
  `2026-09-30,${quoted(`=1+1${text}`)},Bridge,Carpenter,Y${at},8,${quoted(text)},`,
]);
const file = csvFile('hostile.csv', [HEADER, ...rows]);

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
}, LOADING);
afterAll(() => site.close());

describe('cells that are HTML or formulas', () => {
  it(
    'are shown as the text they are on the Data page and in the views, and saved without a formula',
    async () => {
      const { page, mustBeQuiet } = await site.newPage();
      const untouched = async () => {
        expect(await page.title()).not.toBe('ran');
        expect(await page.locator('#ran, img[src="x"], main script, svg[onload]').count()).toBe(0);
      };
      await page.goto(`${site.url}#/data`);
      await chooseFiles(page, [file]);
      const card = cardOf(page, 'hostile.csv');
      expect(await card.textContent()).toContain(MARKUP[0]);
      await untouched();
      const saving = page.waitForEvent('download');
      await card.getByRole('button', { name: 'Download the rejected rows (CSV)' }).click();
      const saved = readFileSync(await (await saving).path(), 'utf8');
      const { data } = Papa.parse<string[]>(saved, { delimiter: ',', skipEmptyLines: true });
      // Three rows with a word for hours and three with an unknown gender, under their header.
      expect(data).toHaveLength(1 + 6);
      expect(data.flat().filter(runs)).toEqual([]);
      await addToTheData(page);
      await untouched();
      await goTo(page, 'stage/participation?slice=employer');
      expect(await page.locator('main').textContent()).toContain(MARKUP[0]);
      await untouched();
      mustBeQuiet();
    },
    LOADING,
  );
});
