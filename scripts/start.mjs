// npm start: sets up what is missing, builds the site if it is stale, serves it on this computer
// under the strict policy, and opens a browser where one can be opened.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.mjs';
import { inRoot } from './repository.mjs';
import { serveSite } from './serve-site.mjs';
import { preparePackages } from './setup.mjs';

const usage = `npm start -- [--port NUMBER] [--no-open]
  --port NUMBER  the port on this computer (otherwise 4173, or the next one that is free)
  --no-open      print the address only`;

/** @param {unknown} error */
const isTaken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Serves dist/ on the port asked for, or on the first free one of a hundred.
 *  @param {number | undefined} asked */
async function serve(asked) {
  const folder = inRoot('dist');
  if (asked !== undefined) return serveSite({ folder, port: asked });
  for (let port = 4173; port < 4273; port += 1) {
    try {
      return await serveSite({ folder, port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return serveSite({ folder });
}

/** Opens the address in the person's browser, where there is a screen.
 *  @param {string} url */
function openBrowser(url) {
  const { platform, env } = process;
  const screen = platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  if (!screen || env['CI']) return;
  const windows = /** @type {const} */ (['cmd', ['/c', 'start', '', url]]);
  const other = /** @type {const} */ ([platform === 'darwin' ? 'open' : 'xdg-open', [url]]);
  const [command, args] = platform === 'win32' ? windows : other;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('No browser could be opened: open the address yourself.'));
  child.unref();
}

/** @param {string[]} words */
async function start(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(usage);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
    throw new Error(`--port takes a number from 0 to 65535, not ${values.port}.\n\n${usage}`);
  await preparePackages();
  console.log('Building the site, if anything changed …');
  const { code, printed } = await buildSite({ quiet: true });
  if (code !== 0) throw new Error(`The build failed:\n${printed}`);
  const { url } = await serve(port);
  console.log(`\nPlumbline is at ${url}\nStop it with Ctrl+C.`);
  if (!values['no-open']) openBrowser(url);
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  if (isTaken(error)) console.error(`That port is taken: choose another.\n\n${usage}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
