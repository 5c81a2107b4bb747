import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { csvWorkbook } from '../csv-workbook.ts';
import { axeFindings } from './axe.ts';
import { genders, hoursShare, inPercent, inWhole } from './counted-by-hand.ts';
import { overhang } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import { addToTheData, cardOf, chooseFiles, filesIn, LOADING, read, sampleFiles } from './steps.ts';
import { goTo } from './steps.ts';

const QUARTERS = [
  '2024-Q4',
  '2025-Q1',
  '2025-Q2',
  '2025-Q3',
  '2025-Q4',
  '2026-Q1',
  '2026-Q2',
  '2026-Q3',
];
const workers = sampleFiles(...QUARTERS).filter((path) => path.endsWith('/workers.csv'));
const hoursFile = sampleFiles('2026-Q3').find((path) => path.endsWith('/hours.csv')) ?? '';
const hours = readFileSync(hoursFile, 'utf8');
const rows = inWhole(hours.trimEnd().split('\n').length - 1);
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;
let book: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

beforeAll(async () => {
  const cover = 'Report,Sent by\nQuarter 3,Payroll\n';
  const bytes = await csvWorkbook({
    Cover: cover,
    Hours: hours,
    'Without overtime': withoutOvertime(),
  });
  book = { name: 'payroll.xlsx', mimeType: EXCEL, buffer: Buffer.from(bytes) };
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
  await page.goto(`${site.url}#/data`);
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

function withoutOvertime(): string {
  const [header = '', ...lines] = hours.trimEnd().split('\n');
  const place = header.split(',').indexOf('hours_ot');
  const kept = lines.filter((line) => Number(line.split(',')[place]) === 0);
  return [header, ...kept].join('\n');
}

const card = () => cardOf(page, book.name);
const sheet = () => card().getByRole('combobox', { name: 'Sheet to read' });

describe('an Excel workbook on the Data page', () => {
  it(
    'is read by the sheet that is known, and names the one that was not read',
    async () => {
      await chooseFiles(page, [book]);
      expect(await sheet().inputValue()).toBe('Hours');
      const words = await card().innerText();
      expect(words).toContain('Ready to add');
      expect(words).toContain(`${rows} rows read = ${rows} accepted`);
      expect(words).toContain('Only the sheet “Hours” is read.');
    },
    LOADING,
  );

  it(
    'can be turned to another sheet and back from the keyboard, which stays on the choice',
    async () => {
      await sheet().focus();
      await page.keyboard.press('ArrowDown');
      await read(page);
      expect(await sheet().inputValue()).toBe('Without overtime');
      expect(await card().innerText()).not.toContain(`${rows} rows read`);
      await page.keyboard.press('ArrowUp');
      await read(page);
      await page.keyboard.press('ArrowUp');
      await read(page);
      expect(await sheet().inputValue()).toBe('Cover');
      expect(await card().innerText()).toContain('Needs your help');
      await page.keyboard.press('ArrowDown');
      await read(page);
      expect(await card().innerText()).toContain(`${rows} rows read = ${rows} accepted`);
    },
    LOADING,
  );

  it('is accessible and fits on a narrow screen with its choice of sheets', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect([await axeFindings(page), await page.evaluate(overhang)]).toEqual([[], 0]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it(
    'gives on the stage page what plain loops count from the CSV file',
    async () => {
      await chooseFiles(page, workers);
      await addToTheData(page);
      expect(await filesIn(page)).toBe(`${workers.length + 1} files are in`);
      await goTo(page, 'stage/participation');
      const everything = page.getByRole('table', { name: 'Share of hours, Gender: every number' });
      const women = everything.getByRole('row', { name: /^Women Q3 2026/ });
      const counted = hoursShare(hoursFile, 'woman', genders(workers));
      expect((await women.locator('td').allInnerTexts()).slice(1, 5)).toEqual([
        inWhole(counted.workers),
        inWhole(counted.own),
        inWhole(counted.all),
        inPercent(counted.own / counted.all),
      ]);
    },
    LOADING,
  );

  it(
    'is refused a second time by its sheet, and another sheet of it asks whether it replaces that one',
    async () => {
      await goTo(page, 'data');
      await chooseFiles(page, [book]);
      await sheet().selectOption('Hours');
      await read(page);
      expect(await card().innerText()).toContain('is in already, as “payroll.xlsx [Hours]”');
      await sheet().selectOption('Without overtime');
      await read(page);
      await card()
        .getByRole('radio', { name: /^No, it is something more/ })
        .check();
      await card().getByText('Ready to add').waitFor();
    },
    LOADING,
  );
});
