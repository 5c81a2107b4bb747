/** From the paths typed to the files to read: a folder stands for every .csv, .xlsx and .xlsm file in it, however deep. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, normalize, resolve } from 'node:path';
import type { Words } from '../core/definition/words.ts';
import { type Asked, Fault, refused } from './asked.ts';
import { cannotRead, noTablesInFolder, noFiles, notFound } from './words.ts';

export interface FoundFile {
  /** As it is named to people: the typed path, and below a folder the way to it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/**
 * Every file in the order typed, those of one folder by their path. A folder that a link leads back to is
 * read once. Throws `Fault` where the disk refuses.
 */
export async function findFiles(
  paths: readonly string[],
  folder: string,
): Promise<Asked<readonly FoundFile[]>> {
  if (paths.length === 0) return refused([noFiles()]);
  const found: FoundFile[] = [];
  const faults: Words[] = [];
  for (const typed of paths) {
    const path = resolve(folder, typed);
    const kind = await kindOf(path, typed);
    if (kind === null) faults.push(notFound(typed));
    else if (kind === 'file') found.push({ name: typed, path });
    else {
      const inside = await tablesIn({ name: normalize(typed), path }, new Set());
      if (inside.length === 0) faults.push(noTablesInFolder(typed));
      found.push(...inside.sort((a, b) => (a.name < b.name ? -1 : 1)));
    }
  }
  return faults.length > 0 ? refused(faults) : { ok: true, value: found };
}

async function tablesIn(at: FoundFile, seen: Set<string>): Promise<FoundFile[]> {
  const real = await realpath(at.path);
  if (seen.has(real)) return [];
  seen.add(real);
  const names = await readdir(at.path).catch((error: unknown) => {
    throw new Fault(cannotRead(at.name, codeOf(error)), error);
  });
  const found: FoundFile[] = [];
  for (const name of names) {
    const one = { name: join(at.name, name), path: join(at.path, name) };
    const kind = await kindOf(one.path, one.name);
    if (kind === 'folder') found.push(...(await tablesIn(one, seen)));
    else if (kind === 'file' && isTable(name)) found.push(one);
  }
  return found;
}

/** By its ending; Excel's own lock files beside an open workbook begin with ~$ and hold nothing. */
function isTable(name: string): boolean {
  return /\.(?:csv|xlsx|xlsm)$/i.test(name) && !name.startsWith('~$');
}

/** null when nothing is there; a link counts as what it leads to. */
export async function kindOf(path: string, name: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw new Fault(cannotRead(name, code), error);
  }
}

/** The system's name of what went wrong: EACCES. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
