// Finds a Chromium to test in, and says how it is started. Never downloads a browser build.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What makes a headless Chromium quiet on a closed network, and willing to run as root. */
export const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The places where browsers are usually installed, the likeliest first. */
function usualPlaces() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']]
    .concat(process.env['LOCALAPPDATA'])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  const mac = ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  ]);
  return [
    '/usr/bin/chromium',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...mac,
    ...windows,
  ];
}

/** The browser that Playwright itself once installed here, or null. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/** The path of a Chromium, or null. PLUMBLINE_CHROMIUM comes before all; a wrong one is an error.
 *  @returns {Promise<string | null>} */
export async function findBrowser() {
  const wanted = process.env['PLUMBLINE_CHROMIUM'];
  if (wanted && !existsSync(wanted))
    throw new Error(`PLUMBLINE_CHROMIUM names ${wanted}, and there is no such file.`);
  if (wanted) return wanted;
  const usual = usualPlaces().find((path) => existsSync(path));
  if (usual) return usual;
  const own = await playwrightsOwn();
  return own !== null && existsSync(own) ? own : null;
}
