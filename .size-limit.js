// Gzipped sizes of the built site: what the first page loads, and the charts, loaded when needed.
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');
const firstFiles = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(
  ([, file]) => `dist/${file}`,
);

export default [
  { name: 'entry', path: firstFiles, limit: '130 kB', gzip: true },
  { name: 'charts', path: 'dist/assets/charts-*.js', limit: '135 kB', gzip: true },
];
