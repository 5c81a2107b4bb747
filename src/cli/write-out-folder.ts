/** Writes several files to a folder, all of them or none. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Fault } from './asked.ts';
import { codeOf, kindOf } from './find-files.ts';
import { cannotWrite } from './words.ts';

export interface OutFolder {
  /** Writes a file piece by piece; it is in its place when all of them are. `name` is below the folder. */
  add(name: string, pieces: AsyncIterable<string> | string): Promise<void>;
  /** No file of that name is there afterwards. */
  remove(name: string): void;
}

/**
 * `fill` says what is to be there afterwards; the folder is made when it is not there. Whatever fails leaves
 * everything as it was. Throws `Fault` where the disk refuses, and what `fill` throws.
 */
export async function writeOutFolder(
  typed: string,
  folder: string,
  fill: (out: OutFolder) => Promise<void>,
): Promise<void> {
  const place = resolve(folder, typed);
  const undo: (() => Promise<void>)[] = [];
  const makeFolder = async (path: string): Promise<void> => {
    const made = await mkdir(path, { recursive: true });
    if (made !== undefined) undo.push(() => rm(made, { recursive: true, force: true }));
  };
  const unfinished = join(place, `.plumbline-${randomUUID()}.part`);
  const written = new Map<string, string | null>();
  try {
    await makeFolder(unfinished);
    undo.push(() => rm(unfinished, { recursive: true, force: true }));
    await fill({
      async add(name, pieces) {
        const path = join(unfinished, `${String(written.size)}.csv`);
        await writeFile(path, pieces, { flag: 'wx' });
        written.set(name, path);
      },
      remove: (name) => void written.set(name, null),
    });
    for (const [name, path] of written) {
      const target = join(place, name);
      await makeFolder(dirname(target));
      if ((await kindOf(target, name)) !== null) {
        const before = join(unfinished, randomUUID());
        await rename(target, before);
        undo.push(() => rename(before, target));
      }
      if (path === null) continue;
      await rename(path, target);
      undo.push(() => rm(target, { force: true }));
    }
    await rm(unfinished, { recursive: true, force: true });
  } catch (error) {
    for (const step of undo.reverse()) await step();
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw new Fault(cannotWrite(typed, codeOf(error)), error);
  }
}
