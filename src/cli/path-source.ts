import { open, readFile, stat } from 'node:fs/promises';
import type { FileSource } from '../reading/source.ts';
import { Fault } from './asked.ts';
import { codeOf, type FoundFile } from './find-files.ts';
import { cannotRead } from './words.ts';

/** The engine is given a longer file in ranges of this size, so that no more of it is in memory. */
const PIECE = 64 * 2 ** 20;

/** A file on the disk; the engine reads it where it lies when it takes all of it. Throws `Fault`. */
export async function pathSource({ name, path }: FoundFile): Promise<FileSource> {
  const { size } = await stat(path).catch((error: unknown) => unreadable(name, error));
  const read = (start: number, end: number) =>
    rangeOf(path, start, end).catch((error: unknown) => unreadable(name, error));
  return {
    name,
    size,
    pieceBytes: PIECE,
    read,
    forEngine: async (start, end) =>
      start === 0 && end === size
        ? { kind: 'path', path }
        : { kind: 'bytes', bytes: await read(start, end) },
  };
}

/** The text of a small file. Throws `Fault`. */
export async function textOf({ name, path }: FoundFile): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => unreadable(name, error));
}

async function rangeOf(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(end - start);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) return bytes.subarray(0, filled);
      filled += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

function unreadable(name: string, error: unknown): never {
  throw new Fault(cannotRead(name, codeOf(error)), error);
}
