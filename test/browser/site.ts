import type { Page } from 'playwright';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';
import { inRoot } from '../../scripts/repository.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';

/** The built site under test; PLUMBLINE_SITE names another folder than dist/. */
export const siteFolder = process.env['PLUMBLINE_SITE'] ?? inRoot('dist');

/** What a page did that it must not: asked another origin, broke the policy, warned or threw. */
export interface Watched {
  readonly page: Page;
  readonly problems: readonly string[];
  readonly requests: readonly string[];
  /** Throws with the problems, if there is one. */
  readonly mustBeQuiet: () => void;
}

const isOwn = (address: string, site: string) =>
  address.startsWith(site) || /^(?:data|blob):/.test(address);

/** Serves the site and starts a browser; `withHeaders: false` stands for a host that sets no headers. */
export async function openSite({ withHeaders = true }: { readonly withHeaders?: boolean } = {}) {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No Chromium was found: npm run setup says more.');
  const server = await serveSite({ folder: siteFolder, withHeaders });
  const browser = await chromium.launch({ executablePath, args: browserArguments });

  /** A fresh page with an empty profile of its own, watched from its first request. */
  async function newPage(options: Parameters<typeof browser.newContext>[0] = {}): Promise<Watched> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const problems: string[] = [];
    const requests: string[] = [];
    context.on('request', (request) => {
      requests.push(request.url());
      if (!isOwn(request.url(), server.url)) problems.push(`asked ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        problems.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`threw: ${error.message}`));
    const mustBeQuiet = () => {
      if (problems.length > 0) throw new Error(`The page must not:\n${problems.join('\n')}`);
    };
    return { page, problems, requests, mustBeQuiet };
  }

  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { url: server.url, browser, newPage, close };
}
