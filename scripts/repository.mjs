// Where things are in this repository, which of them are newer, and how its scripts run commands.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** The newest change, in ms, of files, or of folders with all that is in them; 0 when none exists.
 *  Folders count themselves, so a deleted file is seen.
 *  @param {string[]} paths @returns {number} */
export function newestChange(paths) {
  let newest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const found = statSync(path);
    newest = Math.max(newest, found.mtimeMs);
    if (!found.isDirectory()) continue;
    newest = Math.max(newest, newestChange(readdirSync(path).map((name) => join(path, name))));
  }
  return newest;
}

/**
 * Runs a command in the root to its end and gives its exit code (1 when it cannot start or is
 * stopped for taking longer than `minutes`) and, when `quiet`, what it printed.
 * @param {string} command @param {string[]} args
 * @param {{quiet?: boolean, minutes?: number, env?: Record<string, string>}} [options]
 * @returns {Promise<{code: number, printed: string}>}
 */
export function run(command, args, { quiet = false, minutes = 15, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let printed = '';
    child.stdout?.on('data', (text) => (printed += text));
    child.stderr?.on('data', (text) => (printed += text));
    const timer = setTimeout(() => {
      printed += `\nStopped after ${minutes} minutes.`;
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.on('error', (error) => {
      clearTimeout(timer);
      done({ code: 1, printed: `${printed}${error.message}` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code: code ?? 1, printed });
    });
  });
}

/** Runs a tool of node_modules/.bin by the Node that runs this script.
 *  @param {string} file path inside node_modules @param {string[]} args
 *  @param {Parameters<typeof run>[2]} [options] */
export const runTool = (file, args, options) =>
  run(process.execPath, [inRoot('node_modules', file), ...args], options);
