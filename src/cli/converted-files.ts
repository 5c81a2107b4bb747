/** Where `plumbline convert` writes, and what is wrong with that before a file is read. */
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Words } from '../core/definition/words.ts';
import type { FoundFile } from './find-files.ts';
import { kindOf } from './find-files.ts';
import { outIsFile, outIsFolder, outIsInput, outIsThere, outTwice } from './words.ts';

/** Names below the folder that is written to. */
export interface OutNames {
  readonly accepted: string;
  readonly rejected: string;
}

/** A file below a folder that was typed keeps its way there; its ending becomes .csv. */
export function outNames(found: FoundFile, typed: readonly string[], folder: string): OutNames {
  const paths = typed.map((path) => resolve(folder, path));
  const above = paths.includes(found.path)
    ? undefined
    : paths.find((path) => found.path.startsWith(path + sep));
  const way = above === undefined ? basename(found.path) : relative(above, found.path);
  const name = way.replace(/\.[^./\\]+$/, '');
  return { accepted: `${name}.csv`, rejected: `${name}-rejected.csv` };
}

/** The names of one kind of record of a file that holds several. */
export function namesOfKind({ accepted }: OutNames, kind: string): OutNames {
  const name = `${accepted.slice(0, -'.csv'.length)}-${kind}`;
  return { accepted: `${name}.csv`, rejected: `${name}-rejected.csv` };
}

/** Everything that is in the way of writing these files to `out`. */
export async function outFolderFaults(
  out: string,
  files: readonly { readonly found: FoundFile; readonly names: OutNames }[],
  folder: string,
  replace: boolean,
): Promise<readonly Words[]> {
  if ((await kindOf(resolve(folder, out), out)) === 'file') return [outIsFile(out)];
  const faults: Words[] = [];
  const before = new Map<string, FoundFile>();
  for (const { found, names } of files) {
    for (const name of [names.accepted, names.rejected]) {
      const typed = join(out, name);
      const path = resolve(folder, typed);
      const other = before.get(name.toLowerCase()) ?? found;
      before.set(name.toLowerCase(), found);
      if (other.path !== found.path) faults.push(outTwice(other.name, found.name, typed));
      if (files.some((one) => one.found.path === path)) faults.push(outIsInput(typed));
      const there = await kindOf(path, typed);
      if (there === 'folder') faults.push(outIsFolder(typed));
      if (there === 'file' && !replace) faults.push(outIsThere(typed));
    }
  }
  return faults;
}
