import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped kB of a built site, as `npm run size` counts them, and of what loads with them. */
export function measureSizes(site: string): Readonly<Record<string, number>> {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\.\/([^"]+)\.(js|css)"/g)];
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0) / 1000;
  const named = (kind: string) =>
    first.filter(([, , type]) => type === kind).map(([, name, type]) => `${name}.${type}`);
  const assets = readdirSync(join(site, 'assets')).map((file) => `assets/${file}`);
  const like = (pattern: RegExp) => assets.filter((file) => pattern.test(file));
  return {
    'entry scripts': sizeOf(named('js')),
    styles: sizeOf(named('css')),
    charts: sizeOf(like(/\/charts-[^/]*\.js$/)),
    'session worker': sizeOf(like(/\/session\.worker-[^/]*\.js$/)),
    'database worker': sizeOf(like(/\/guarded-duckdb\.worker-[^/]*\.js$/)),
    'database (wasm)': sizeOf(like(/\.wasm$/)),
  };
}
