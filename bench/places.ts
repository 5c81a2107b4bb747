/** Where the measurements read and write; the programs run bundled, away from their sources. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with the package's vite.config.ts, above this file or its bundle. */
export const root = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'vite.config.ts'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The measurements run inside the repository only.');
    folder = above;
  }
  return folder;
})();

/** A path for generated files, which are never committed; the folders above it are made. */
export function inCache(...parts: readonly string[]): string {
  const path = join(root, 'node_modules', '.cache', 'plumbline', 'bench', ...parts);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
