import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { focused, tabTo } from './keyboard.ts';
import { inLanguage, overhang } from './pages.ts';
import { openSite, type Watched } from './site.ts';
import { goTo, LOADING, read } from './steps.ts';

/** One sound row; the class of two is not known, and one has hours below zero. */
const WRONG = [
  'worker_key,period_end,project,employer,worker_class,gender,hours',
  'a,2026-09-05,Pier,Alder,journey,woman,40',
  'b,2026-09-05,Pier,Alder,JNY-1,man,80',
  'c,2026-09-05,Pier,Alder,JNY-1,man,40',
  'f,2026-09-05,Pier,Alder,journey,man,-5',
  '',
].join('\n');

let site: Awaited<ReturnType<typeof openSite>>;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage({ viewport: { width: 320, height: 640 } });
  page = watched.page;
  await page.goto(site.url);
  await goTo(page, inLanguage('data', 'es'));
  await page.evaluate(() => {
    const region = document.querySelector('.status-region');
    if (region === null) throw new Error('There is no live region.');
    const heard: string[] = [];
    new MutationObserver(() => {
      const text = region.textContent ?? '';
      if (text !== '' && text !== heard.at(-1)) heard.push(text);
      document.documentElement.dataset['heard'] = heard.join('\n');
    }).observe(region, { childList: true, subtree: true, characterData: true });
  });
}, LOADING);
afterEach(() => watched.mustBeQuiet());
afterAll(() => site.close());

const heard = async () =>
  (await page.evaluate(() => document.documentElement.dataset['heard'] ?? '')).split('\n');
const hears = (words: string) =>
  page.waitForFunction(
    (text) => document.documentElement.dataset['heard']?.split('\n').at(-1) === text,
    words,
  );
const press = (key: string) => page.keyboard.press(key);

describe('taking a messy file in, by keyboard alone, in Spanish, on a phone', () => {
  it(
    'chooses the file, and is told what came of it',
    async () => {
      await tabTo(page, /^Elegir archivos/);
      const choosing = page.waitForEvent('filechooser');
      await press('Enter');
      const buffer = Buffer.from(WRONG);
      await (await choosing).setFiles([{ name: 'mal.csv', mimeType: 'text/csv', buffer }]);
      await read(page);
      await hears('mal.csv: Listo para agregar');
      expect(await page.evaluate(overhang)).toBe(0);
    },
    LOADING,
  );

  it('corrects what is alike, takes that back, and does it again', async () => {
    await tabTo(page, /^2 filas, para ver y corregir/);
    await press('Enter');
    await page.getByLabel('Valor correcto para «JNY-1»').waitFor();
    await tabTo(page, /^Valor correcto para «JNY-1»/);
    await page.keyboard.type('Oficial');
    await tabTo(page, /^Corregir las 2 filas/);
    await press('Enter');
    await hears('2 filas corregidas, queda 1 problema');
    await tabTo(page, /^Deshacer la última corrección/);
    await press('Enter');
    await hears('Deshecho: quedan 3 problemas');
    await tabTo(page, /^Rehacerla/);
    await press('Enter');
    await hears('Hecho de nuevo: queda 1 problema');
    expect(await focused(page)).toBe('Rehacerla');
    expect(await page.evaluate(overhang)).toBe(0);
  });

  it('skips a row with a reason', async () => {
    await tabTo(page, /^1 fila, para ver y corregir/, true);
    await press('Enter');
    await page.getByText('Omitir esta fila, con un motivo').waitFor();
    await tabTo(page, /^Omitir esta fila, con un motivo/);
    await press('Enter');
    await tabTo(page, /^Por qué/);
    await page.keyboard.type('Nadie');
    await tabTo(page, /^Omitir 1 fila/);
    await press('Enter');
    await hears('1 fila omitida, no queda ningún problema');
    expect(await page.evaluate(overhang)).toBe(0);
  });

  it('says who handed it in, and adds it', async () => {
    await tabTo(page, /^Entregado por/);
    await page.keyboard.type('Nómina de Alder');
    await tabTo(page, /^Agregar 1 archivo a los datos/, true);
    await press('Enter');
    await hears('Se agregó 1 archivo a los datos');
    expect(await focused(page)).toBe('Ver el panorama');
  });

  it('was told of every step once, in the order of the steps', async () => {
    expect(await heard()).toEqual([
      'mal.csv: Leyendo',
      'mal.csv: Listo para agregar',
      '2 filas corregidas, queda 1 problema',
      'Deshecho: quedan 3 problemas',
      'Hecho de nuevo: queda 1 problema',
      '1 fila omitida, no queda ningún problema',
      'Se agregó 1 archivo a los datos',
    ]);
  });
});
