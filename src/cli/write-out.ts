/** Writes a report to a file whole or not at all. */
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Words } from '../core/definition/words.ts';
import { Fault } from './asked.ts';
import { codeOf, type FoundFile, kindOf } from './find-files.ts';
import { cannotWrite, outFolderMissing, outIsFolder, outIsInput } from './words.ts';

/** What is wrong with the file to write, before any work is done; null when nothing is. */
export async function outFault(
  typed: string,
  folder: string,
  inputs: readonly FoundFile[],
): Promise<Words | null> {
  const path = resolve(folder, typed);
  if (inputs.some((input) => input.path === path)) return outIsInput(typed);
  if ((await kindOf(dirname(path), typed)) !== 'folder') return outFolderMissing(typed);
  return (await kindOf(path, typed)) === 'folder' ? outIsFolder(typed) : null;
}

/** Under a temporary name beside its place, then renamed over what was there. Throws `Fault`. */
export async function writeOut(typed: string, folder: string, text: string): Promise<void> {
  const path = resolve(folder, typed);
  const unfinished = join(dirname(path), `.plumbline-${randomUUID()}.part`);
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new Fault(cannotWrite(typed, codeOf(error)), error);
  }
}
