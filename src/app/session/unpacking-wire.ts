/**
 * What crosses for a workbook that is unpacked: the worker that holds the rows may start no other, so it asks the
 * page for one. Whoever cancels has that worker ended, at once and whatever it does.
 */
import type { SheetCsv, SheetHead } from '../../reading/workbook-cells.ts';

export type FromUnpacking =
  | { readonly type: 'unpacker-wanted'; readonly unpacker: number }
  | { readonly type: 'unpacker-done'; readonly unpacker: number };

/** `unpacker` comes with the port to it. */
export type ToUnpacking =
  | { readonly type: 'unpacker'; readonly unpacker: number }
  | { readonly type: 'unpacker-lost'; readonly unpacker: number; readonly reason: string };

/** Over the port, one after another; each is answered. */
export type Unpack =
  | { readonly ask: 'open'; readonly bytes: Uint8Array }
  | { readonly ask: 'heads' }
  | { readonly ask: 'csv'; readonly sheet: string; readonly decimalMark: '.' | ',' };
export type Unpacked =
  | { readonly ok: true; readonly value: readonly SheetHead[] | SheetCsv | null }
  | { readonly ok: false; readonly message: string };
