// Makes ready what is missing, and only that: the packages of the lock file and, for the tests,
// a Chromium. Nothing is downloaded but npm packages and, as root on Debian, Debian's own chromium.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { inRoot, run } from './repository.mjs';

const stamp = inRoot('node_modules', '.plumbline-lock');
const lock = inRoot('package-lock.json');

/** Whether node_modules was installed from the lock file as it is now. */
function packagesAreReady(/** @type {string} */ lockHash) {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockHash;
  const installed = inRoot('node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** Installs the locked packages unless they are there. Throws with npm's own words.
 *  @param {{quiet?: boolean}} [options] */
export async function preparePackages({ quiet = false } = {}) {
  const lockHash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (!packagesAreReady(lockHash)) {
    if (!quiet) console.log('Installing packages (about a minute, once) …');
    const { code, printed } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
    if (code !== 0) throw new Error(`npm ci failed:\n${printed}`);
  }
  if (!existsSync(stamp)) writeFileSync(stamp, lockHash);
}

/** Gives a Chromium, installing Debian's where that is possible.
 *  @returns {Promise<string>} */
export async function prepareBrowser() {
  const found = await findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/etc/debian_version')) {
    console.log("Installing Debian's chromium (once) …");
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { quiet: true, env });
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    const { printed } = await run('apt-get', install, { quiet: true, env });
    const installed = await findBrowser();
    if (installed) return installed;
    throw new Error(`apt-get could not install chromium:\n${printed.slice(-2000)}`);
  }
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found. Install one ' +
      '(on Debian or Ubuntu: sudo apt-get install chromium), or set PLUMBLINE_CHROMIUM to its path.',
  );
}

if (process.argv[1] === inRoot('scripts', 'setup.mjs')) {
  try {
    await preparePackages();
    console.log(`Packages are ready. Browser for the tests: ${await prepareBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
