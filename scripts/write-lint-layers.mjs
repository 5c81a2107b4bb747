// Writes .oxlintrc.layers.json from scripts/layers.json: `npm run lint:layers` after a change of either.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { overridesOf } from './lint-layers.mjs';

const root = new URL('../', import.meta.url);
/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const overrides = overridesOf(
  read('scripts/layers.json').layers,
  Object.keys(read('package.json').dependencies),
);
writeFileSync(
  new URL('.oxlintrc.layers.json', root),
  await format(JSON.stringify({ overrides }), { parser: 'json', printWidth: 100 }),
);
