/** Every file of sample-data that the generator makes, as bytes: the same bytes on every run. */
import { mangledFiles } from './mangled/mangled-files.ts';
import { programFiles, programRecords } from './program-files.ts';
import { programReadme } from './readme.ts';

/** Path under sample-data → bytes. */
export function sampleFiles(): Map<string, Uint8Array> {
  const records = programRecords();
  const text = new TextEncoder();
  return new Map([
    ['README.md', text.encode(programReadme(records))],
    ...[...programFiles(records)].map(([path, content]) => [path, text.encode(content)] as const),
    ...mangledFiles(records),
  ]);
}
