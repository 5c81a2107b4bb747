/** Where the bytes of a file come from: a `File` in the browser, bytes in a test, a path in Node. */
import type { EngineFile } from '../core/engine.ts';

export interface FileSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` up to and without `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** The same range for the engine, without a copy where the platform can. */
  forEngine(start: number, end: number): Promise<EngineFile>;
  /** The engine is given ranges of about this many bytes, so that a load shows progress; Infinity: whole. */
  readonly pieceBytes: number;
}

const PIECE = 64 * 2 ** 20;

/** A `File` (or a `Blob` with a name); ranges are cut without copying. */
export function blobSource(blob: Blob, name: string): FileSource {
  return {
    name,
    size: blob.size,
    pieceBytes: PIECE,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
    forEngine: (start, end) =>
      Promise.resolve({
        kind: 'browser-file',
        file: new File([blob.slice(start, end)], name),
      }),
  };
}

/** Bytes that are in memory already. */
export function bytesSource(bytes: Uint8Array, name: string, pieceBytes = PIECE): FileSource {
  return {
    name,
    size: bytes.length,
    pieceBytes,
    read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
    forEngine: (start, end) =>
      Promise.resolve({ kind: 'bytes', bytes: bytes.subarray(start, end) }),
  };
}

/** The bytes of a source in order, at most `step` at a time. */
export async function* chunksOf(source: FileSource, step = 4 << 20): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < source.size; start += step) {
    yield await source.read(start, Math.min(start + step, source.size));
  }
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
