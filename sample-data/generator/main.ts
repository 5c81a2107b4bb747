/**
 * Writes the sample program: `npm run sample-data [-- FOLDER]`, from the root of the repository.
 * Replaces `program/` and `mangled/` in that folder (sample-data unless told) and touches nothing else.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleFiles } from './sample-files.ts';

const folder = process.argv[2] ?? 'sample-data';
const files = sampleFiles();

for (const replaced of ['program', 'mangled']) {
  rmSync(join(folder, replaced), { recursive: true, force: true });
}
for (const [path, bytes] of files) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}

const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
process.stdout.write(`${files.size} files, ${size} bytes, in ${folder}\n`);
