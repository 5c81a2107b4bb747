// Builds dist/ when something it is made of is newer than what is there.
import { existsSync, statSync } from 'node:fs';
import { inRoot, newestChange, runTool } from './repository.mjs';

const sources = [
  'src',
  'public',
  'sample-data',
  'index.html',
  'vite.config.ts',
  'scripts/content-security-policy.mjs',
];
const built = inRoot('dist', 'index.html');

/** Whether dist/ was built after the last change of anything it is made of. */
export const siteIsFresh = () =>
  existsSync(built) &&
  statSync(built).mtimeMs >=
    newestChange([...sources, 'package-lock.json'].map((path) => inRoot(path)));

/** Builds the site unless it is fresh, and gives the exit code of the build with what it printed.
 *  @param {{quiet?: boolean}} [options] */
export const buildSite = ({ quiet = false } = {}) =>
  siteIsFresh()
    ? Promise.resolve({ code: 0, printed: '' })
    : runTool('vite/bin/vite.js', ['build'], { quiet, env: { NODE_ENV: 'production' } });
