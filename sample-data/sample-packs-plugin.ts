/**
 * Ships the sample program with the site: one table per kind, packed when the site is built, so that trying it
 * asks for ten files and not for sixty-four. The module `virtual:sample-packs` lists their names and addresses.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packedByKind } from './packed-by-kind.ts';

const NAME = 'virtual:sample-packs';
const RESOLVED = `\0${NAME}`;

export function samplePacks(): Plugin {
  let building = false;
  return {
    name: 'sample-packs',
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const packs = packedByKind(programFiles()).map(({ name, text }) => {
        if (!building) return { name, url: JSON.stringify(inline(text)) };
        const asset = this.emitFile({
          type: 'asset',
          name: `sample-${/^[a-z]+/u.exec(name)?.[0] ?? ''}.csv`,
          source: text,
        });
        return { name, url: `import.meta.ROLLUP_FILE_URL_${asset}` };
      });
      const entries = packs.map(
        ({ name, url }) => `{ name: ${JSON.stringify(name)}, url: ${url} }`,
      );
      return `export const samplePacks = [${entries.join(', ')}];`;
    },
  };
}

/** The server of the developers writes no files. */
function inline(text: string): string {
  return `data:text/csv;base64,${Buffer.from(text).toString('base64')}`;
}

function programFiles() {
  const folder = fileURLToPath(new URL('program', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.csv'))
    .map((name) => {
      const path = `/${name.replaceAll('\\', '/')}`;
      return { path, text: readFileSync(join(folder, name), 'utf8') };
    });
}
