import type { EngineFile } from '../engine.ts';
import type { Piece } from './piece.ts';

/** A file that was read through once: what loading needs to have the engine read it. */
export interface ReadableFile {
  /** In UTF-8, in order; blank lines at either end of the file may lie outside. */
  readonly pieces: readonly Piece[];
  /** Bytes of the UTF-8 file, for progress. */
  readonly bytes: number;
  /** A range of bytes for the engine. */
  forEngine(start: number, end: number): Promise<EngineFile>;
}
