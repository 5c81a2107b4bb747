// Runs a TypeScript program of this repository: node scripts/run-typescript.mjs <entry.ts> [words…]
// Node 20 cannot run TypeScript, so the program is bundled into node_modules/.cache when a source
// is newer than the bundle. Paths among the words mean the folder in which they were typed.
import { existsSync, mkdtempSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, newestChange } from './repository.mjs';
import { preparePackages } from './setup.mjs';

const cache = inRoot('node_modules', '.cache', 'plumbline');

/** Bundles the entry into one file beside its place and renames it there, so that two runs at the
 *  same time never see half a program.  @param {string} entry @param {string} bundle */
async function bundleInto(entry, bundle) {
  const { build } = await import('vite');
  mkdirSync(dirname(bundle), { recursive: true });
  const folder = mkdtempSync(join(cache, 'building-'));
  await build({
    configFile: false,
    root: inRoot(),
    logLevel: 'error',
    build: {
      ssr: inRoot(entry),
      outDir: folder,
      target: 'node20',
      minify: false,
      sourcemap: 'inline',
      rolldownOptions: { output: { entryFileNames: 'program.mjs', codeSplitting: false } },
    },
  });
  renameSync(join(folder, 'program.mjs'), bundle);
  rmSync(folder, { recursive: true });
}

const [entry, ...words] = process.argv.slice(2);
if (entry === undefined) throw new Error('Which program? Give the path of its main.ts.');
await preparePackages({ quiet: true });
const bundle = join(cache, 'programs', `${entry.replaceAll(/[^a-z0-9]+/gi, '-')}.mjs`);
const sources = ['src', dirname(entry), 'package-lock.json'].map((path) => inRoot(path));
if (!existsSync(bundle) || statSync(bundle).mtimeMs < newestChange(sources))
  await bundleInto(entry, bundle);

process.chdir(process.env['INIT_CWD'] ?? process.cwd());
process.argv = [process.argv[0] ?? 'node', bundle, ...words];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(bundle).href);
