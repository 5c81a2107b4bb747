import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inWhole } from './counted-by-hand.ts';
import { openSite, type Watched } from './site.ts';
import { addToTheData, cardOf, chooseFiles, LOADING, mangledFile, read } from './steps.ts';

interface Listed {
  readonly file: string;
  readonly goodRows: number;
  readonly faults: readonly { readonly line: number; readonly column: string }[];
}
const listed = JSON.parse(readFileSync(mangledFile('faults.json'), 'utf8')) as readonly Listed[];

const [BOSTON_NEW, BOSTON_OLD] = ['residents-jobs-new-layout.csv', 'residents-jobs-old-layout.csv'];
const RAPIDS = 'apprentice-upload.csv';
/** The files that need no help: what they are, and which columns never get in. */
const BY_THEMSELVES = [
  [BOSTON_NEW, 'Hours worked', []],
  [BOSTON_OLD, 'Hours worked', []],
  [
    RAPIDS,
    'Training',
    [
      'Apprentice First Name',
      'Apprentice Last Name',
      'Social Security Number',
      'Date of Birth',
    ].concat(['Apprentice Street Address', 'Telephone', 'Email']),
  ],
  ['applicant-log.txt', 'Applicants', ['Candidate Name', 'Email', 'Mobile']],
  ['personnel-export.csv', 'Employment', ['Employee_Name', 'DOB', 'Email']],
] as const;

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
  page = watched.page;
  await page.goto(`${site.url}#/data`);
  await chooseFiles(
    page,
    listed.map(({ file }) => mangledFile(file)),
  );
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

const listedOf = (name: string) => {
  const found = listed.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`${name} is not in faults.json.`);
  return found;
};

/** Notes below the rows, and what is said of sound rows. */
const NOT_FAULTS = /titles, notes, page numbers|no date yet|lost the zero/;

/** Every row that the card names as not counted for anybody, in order. */
async function rowsNamed(card: Locator): Promise<readonly number[]> {
  const part = card.getByRole('region', { name: 'What needs a look' });
  const groups = part.locator('.problem-groups > li').filter({ hasNotText: NOT_FAULTS });
  const rows: number[] = [];
  for (const group of await groups.all()) {
    const summary = group.locator(':scope > details > summary');
    if ((await summary.count()) === 0) continue;
    await summary.click();
    const list = group.getByRole('group', { name: /^Rows of/ });
    await list.getByRole('rowheader').first().waitFor();
    rows.push(...(await list.getByRole('rowheader').allInnerTexts()).map(Number));
    await summary.click();
  }
  return rows.toSorted((one, other) => one - other);
}

async function downloaded(from: Locator): Promise<string> {
  const [saved] = await Promise.all([page.waitForEvent('download'), from.click()]);
  return readFileSync(await saved.path(), 'utf8');
}

describe('files as real systems export them', () => {
  it.each(BY_THEMSELVES)('%s is recognised and each bad row of it is named', async (name, kind) => {
    const card = cardOf(page, name);
    const { goodRows, faults } = listedOf(name);
    const words = await card.innerText();
    expect(words).toContain('Ready to add');
    expect(words).toContain(`Read as: ${kind}`);
    expect(words).toContain(
      `${inWhole(goodRows + faults.length)} rows read = ${inWhole(goodRows)} accepted`,
    );
    expect(await rowsNamed(card)).toEqual(faults.map(({ line }) => line));
    for (const { column } of faults)
      if (column !== '') expect(words).toContain(`Column “${column}”:`);
  });

  it.each([
    [BOSTON_NEW, 'Boston Residents Jobs Policy'],
    [BOSTON_OLD, 'Boston Residents Jobs Policy'],
    [RAPIDS, 'RAPIDS apprentice upload'],
  ])('%s is known as the layout of %s', async (name, layout) => {
    expect(await cardOf(page, name).innerText()).toContain(`Known layout: ${layout}`);
  });

  it.each(BY_THEMSELVES)('%s as %s loses the columns of names and numbers', async (...row) => {
    const [name, , dropped] = row;
    const words = await cardOf(page, name).innerText();
    expect(words.includes('Dropped, and never kept')).toBe(dropped.length > 0);
    for (const column of dropped) expect(words).toContain(`${column} (`);
  });

  it('the bad rows can be saved as they stand in the file', async () => {
    const card = cardOf(page, BOSTON_NEW);
    const saved = await downloaded(card.getByRole('button', { name: /rejected rows/ }));
    const lines = readFileSync(mangledFile(BOSTON_NEW), 'utf8').split(/\r?\n/);
    const kept = saved.trimEnd().split('\n').slice(1);
    const { faults } = listedOf(BOSTON_NEW);
    expect(kept.map((row) => Number.parseInt(row, 10))).toEqual(faults.map(({ line }) => line));
    for (const [place, { line }] of faults.entries())
      expect(kept[place]?.endsWith(lines[line - 1]?.split(',').slice(2).join(',') ?? '')).toBe(
        true,
      );
  });
});

describe('a payroll without a project column', () => {
  const name = 'tunnel-payroll.csv';
  let recipe = '';

  it('gets its project on the mapping screen', async () => {
    const card = cardOf(page, name);
    await card.getByText('How this file is read').click();
    await card.getByLabel('Project: read from').selectOption('the same value on every row');
    await card.getByLabel('Project: value on every row').fill('Eastside Water Tunnel');
    recipe = await downloaded(card.getByRole('button', { name: 'Download this as a recipe' }));
    await card.getByRole('button', { name: 'Read the file again this way' }).click();
    await read(page);
    await card.getByText(/First \d+ rows as they will be kept/).click();
    const preview = await card.getByRole('table', { name: `First rows of ${name}` }).innerText();
    expect(preview).toContain('Eastside Water Tunnel');
  });

  it('is read by the recipe that was saved, with the names of its trades put in', async () => {
    const said = JSON.parse(recipe) as { readonly fields: Readonly<Record<string, object>> };
    expect(said.fields['project']).toEqual({ constant: 'Eastside Water Tunnel' });
    const codes = ['CARP', 'CEMAS', 'ELEC', 'IRON', 'LAB', 'OPENG', 'PIPE', 'SHTML', 'TRUCK'];
    const values = Object.fromEntries(codes.map((code) => [code, `Trade ${code}`]));
    const trade = { ...said.fields['trade'], values };
    const changed = JSON.stringify({ ...said, fields: { ...said.fields, trade } });
    const card = cardOf(page, name);
    await card.getByRole('button', { name: /^Take / }).click();
    await chooseFiles(page, [mangledFile(name)]);
    await card.getByText('How this file is read').click();
    const choosing = page.waitForEvent('filechooser');
    await card.getByRole('button', { name: 'Use a recipe file' }).click();
    await (
      await choosing
    ).setFiles({
      name: 'tunnel.recipe.json',
      mimeType: 'application/json',
      buffer: Buffer.from(changed),
    });
    await card.getByText(/rows read =/).waitFor();
    await read(page);
    const { goodRows, faults } = listedOf(name);
    expect(await rowsNamed(card)).toEqual(faults.map(({ line }) => line));
    // One row without a worker is counted; the total and the note below the rows are left out.
    expect(await card.innerText()).toContain(
      `${inWhole(goodRows + faults.length + 1)} rows read = ${inWhole(goodRows + 1)} accepted + 2 left out`,
    );
  });

  it('offers its project as a filter once it is in', async () => {
    await addToTheData(page);
    await page.getByRole('link', { name: 'See the overview' }).click();
    await page.getByRole('button', { name: 'Project: All' }).click();
    expect(await page.getByRole('dialog').getByRole('checkbox').count()).toBe(3);
    await page.getByRole('checkbox', { name: 'Eastside Water Tunnel' }).waitFor();
  });
});
