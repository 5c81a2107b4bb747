/**
 * Builds the measuring pages, serves them under the product's own policy, and opens each in a new browser.
 * Refuses nothing and hides nothing: an error of a page fails the measurement.
 */
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';
import { serveSite } from '../scripts/serve-site.mjs';
import { inCache, root } from './places.ts';

export interface Opened {
  readonly page: Page;
  close(): Promise<void>;
}

/** The folder with the site as it ships, newly built beside dist/. */
export const buildSite = () => buildPage('site', root, join(root, 'vite.config.ts'));

/** The folder with the page of the session, newly built the way the site is built. */
export const buildSessionPage = () => buildPage('session', pages, join(root, 'vite.config.ts'));

/** The folder with the page of Arquero and typed arrays, newly built. */
export const buildRivalsPage = () => buildPage('rivals', pages, false);

const pages = join(root, 'bench', 'page');
const PAGES = { site: 'index.html', session: 'index.html', rivals: 'rivals.html' } as const;

async function buildPage(
  name: keyof typeof PAGES,
  from: string,
  configFile: string | false,
): Promise<string> {
  const folder = inCache('built', name);
  await build({
    configFile,
    root: from,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(from, PAGES[name]) },
    },
  });
  return folder;
}

/** Serves a built folder and opens a page of it in a new browser with an empty profile. */
export async function openPage(
  folder: string,
  path: string,
  { withHeaders = true }: { readonly withHeaders?: boolean } = {},
): Promise<Opened> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No Chromium was found: npm run setup says more.');
  const server = await serveSite({ folder, withHeaders });
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  page.on('pageerror', (error) => console.error(`The page threw: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`The page says: ${message.text()}`);
  });
  await page.goto(new URL(path, server.url).href);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
