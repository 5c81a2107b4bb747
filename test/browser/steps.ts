/** What a person does on the site, told once for all tests of the built site. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { inRoot } from '../../scripts/repository.mjs';

/** Long enough for a machine that is busy with other work. */
export const LOADING = 120_000;

/** Waits until nothing on the page is being worked out and its text has come to rest. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main :is(h1, .empty__title)').first().waitFor();
  let before = '';
  for (;;) {
    await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
    const now = await page.locator('main').innerText();
    if (now === before) return;
    before = now;
    await page.waitForTimeout(150);
  }
}

/** A page of the site by the part of its address after `#/`. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);
  await settled(page);
}

/** Opens the site and presses the button that loads the sample program. */
export async function openSample(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Try the sample program' }).click();
  await sampleIsIn(page);
}

/** Waits for the overview; throws with the site's own words when the sample could not be loaded. */
export async function sampleIsIn(page: Page): Promise<void> {
  const title = page.getByRole('heading', { name: 'Where do we stand?' });
  const alert = page.locator('main').getByRole('alert');
  await title.or(alert).first().waitFor({ timeout: LOADING });
  if ((await alert.count()) > 0) throw new Error(await alert.first().innerText());
  await settled(page);
}

export type Chosen =
  | readonly string[]
  | readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[];

/** A file of text to choose. */
export const csv = (name: string, text: string) => [
  { name, mimeType: 'text/csv', buffer: Buffer.from(text) },
];

/** Chooses files on the Data page and waits until each has been read as far as it goes by itself. */
export async function chooseFiles(page: Page, files: Chosen): Promise<void> {
  const cards = page.locator('article.file-card');
  const before = await cards.count();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await choosing).setFiles([...files] as string[]);
  await cards.nth(before + files.length - 1).waitFor();
  await read(page);
}

/** Waits until no file is being read or loaded. */
export async function read(page: Page): Promise<void> {
  const busy = page.locator('article.file-card--busy').first();
  await busy.waitFor({ state: 'detached', timeout: LOADING });
}

/** The card of a file that is on its way in. */
export const cardOf = (page: Page, fileName: string) =>
  page
    .locator('article.file-card')
    .filter({ has: page.getByRole('heading', { name: fileName, exact: true }) });

/** Adds every file that is ready to the data, and waits for it. */
export async function addToTheData(page: Page): Promise<void> {
  const ready = await page.locator('article.file-card--ready').count();
  const then = Number.parseInt(await filesIn(page), 10) + ready;
  const add = page.getByRole('button', { name: /^Add .* to the data$/ });
  await add.first().click();
  const title = then === 1 ? '1 file is in' : `${then} files are in`;
  await page.getByRole('heading', { name: title }).waitFor({ timeout: LOADING });
  await page.getByRole('link', { name: 'See the overview' }).waitFor();
}

/** How many files are in, as the Data page says. */
export const filesIn = (page: Page) =>
  page.getByRole('heading', { name: /file(?:s are| is) in$/ }).innerText();

/** Paths of the sample program's files of some quarters, in order. */
export function sampleFiles(...quarters: readonly string[]): readonly string[] {
  return quarters.flatMap((quarter) => {
    const folder = inRoot('sample-data', 'program', quarter);
    return readdirSync(folder)
      .toSorted()
      .map((name) => `${folder}/${name}`);
  });
}

/** Path of a file that looks as real exports do. */
export const mangledFile = (name: string) => inRoot('sample-data', 'mangled', name);
