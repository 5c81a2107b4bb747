/**
 * Reads a file once from end to end before anything of it is loaded: its fingerprint, its head, and
 * where its records lie. Promises that the engine is only ever given UTF-8 with paired quotation marks.
 */
import type { TableHead, WorkbookSheet } from '../core/intake/inspection.ts';
import type { Encoding, Quote, Recipe } from '../core/intake/recipe.ts';
import type { CancelSignal } from '../core/engine.ts';
import type { ReadableFile } from '../core/loading/readable-file.ts';
import type { Problem } from '../core/problem.ts';
import { containerOf } from './container.ts';
import { toUtf8 } from './decode.ts';
import { byteOrderMark, singleByteEncoding } from './encoding.ts';
import { HEAD_BYTES, readHead } from './head.ts';
import { readWorkbook } from './read-workbook.ts';
import { scanRecords } from './record-scan.ts';
import type { RecordLayout } from './record-scan.ts';
import { sha256Hex } from './sha256.ts';
import type { FileSource } from './source.ts';
import { watchedChunks, type Watch } from './steps.ts';
import { openBookHere, type OpenBooks } from './open-book.ts';
import { notATable, quotesDoNotPair } from './words.ts';

export interface FileReading {
  /** SHA-256 of the original bytes; of a workbook with several sheets also of the sheet's name. */
  readonly hash: string;
  readonly head: TableHead;
  /** The file as UTF-8: what the engine reads. */
  readonly file: ReadableFile;
}
export type FileReadingResult =
  | { readonly ok: true; readonly value: FileReading }
  /** The hash is known even of a file that cannot be read. */
  | {
      readonly ok: false;
      readonly hash: string;
      readonly problems: readonly Problem[];
      /** Where it is a workbook whose other sheets may be read. */
      readonly workbook?: WorkbookSheet;
    };
export interface ReadControls {
  readonly signal?: CancelSignal | undefined;
  /** Whether the beginning of a sheet is a table that is known: such a sheet of a workbook is read first. */
  readonly isRecognised?: (head: TableHead) => boolean;
  /** How much of the reading is behind, 0–1; null while that is not known, as when a sheet is unpacked. */
  readonly onFraction?: ((fraction: number | null) => void) | undefined;
  /** Absent: a workbook is unpacked where this runs. */
  readonly openBook?: OpenBooks | undefined;
}

/** Where in the whole each step ends: taking the fingerprint, decoding, looking for the records. */
const ENDS = { hash: 0.4, decoded: 0.7, scanned: 1 } as const;

/** A step that goes from one fraction of the whole to another. */
function part({ signal, onFraction }: ReadControls, from: number, to: number): Watch {
  return { signal, onFraction: (done) => onFraction?.(from + (to - from) * done) };
}

/** Reads `source`, a file of text or a workbook; what the recipe says of the reading is not detected. */
export async function readFile(
  source: FileSource,
  reading: NonNullable<Recipe['reading']> = {},
  controls: ReadControls = {},
): Promise<FileReadingResult> {
  const { signal, isRecognised = () => false, openBook = openBookHere } = controls;
  const hash = await sha256Hex(source, undefined, part(controls, 0, ENDS.hash));
  const container = await containerOf(source);
  if (container === null) return readText(source, hash, reading, controls);
  if (container.type !== 'workbook') {
    return { ok: false, hash, problems: [notATable(source.name, container.type)] };
  }
  const { entries } = container;
  controls.onFraction?.(null);
  const asked = { source, hash, entries, reading, isRecognised, openBook, signal };
  const sheet = await readWorkbook(asked);
  if (!sheet.ok) return sheet;
  const { workbook, text } = sheet;
  const read = await readText(
    text,
    sheet.hash,
    { encoding: 'utf-8', delimiter: ',', quote: 'double' },
    controls,
  );
  if (!read.ok) return { ...read, workbook };
  const head = { ...read.value.head, size: source.size, workbook };
  return { ok: true, value: { ...read.value, head } };
}

async function readText(
  source: FileSource,
  hash: string,
  reading: NonNullable<Recipe['reading']>,
  controls: ReadControls,
): Promise<FileReadingResult> {
  const bytes = await source.read(0, Math.min(HEAD_BYTES, source.size));
  const head = readHead(source.name, bytes, source.size, reading);
  if (!head.ok) return { ok: false, hash, problems: head.problems };
  const { encoding, delimiter, quote } = head.value;
  const { hash: from, decoded } = ENDS;
  const utf8 = await toUtf8(source, encoding, part(controls, from, decoded));
  const watch = part(controls, utf8 === source ? from : decoded, ENDS.scanned);
  const scan = await scanned(utf8, delimiter, quote, watch);
  if (scan.notUtf8 !== null && encoding === 'utf-8' && reading.encoding === undefined) {
    return readText(source, hash, { ...reading, encoding: scan.notUtf8 }, controls);
  }
  const { layout } = scan;
  if (layout.quoteFaultRows.length > 0) {
    const problems = [quotesDoNotPair(source.name, layout.quoteFaultRows)];
    return { ok: false, hash, problems };
  }
  const file: ReadableFile = {
    pieces: layout.pieces,
    bytes: utf8.size,
    forEngine: (start, end) => utf8.forEngine(start, end),
  };
  return { ok: true, value: { hash, head: head.value, file } };
}

/** `notUtf8`: the encoding that bytes far below the head suggest, where they are not UTF-8 after all. */
async function scanned(
  utf8: FileSource,
  delimiter: string,
  quote: Quote,
  watch: Watch,
): Promise<{ layout: RecordLayout; notUtf8: Encoding | null }> {
  const first = await utf8.read(0, Math.min(3, utf8.size));
  const scan = scanRecords(delimiter, utf8.pieceBytes, byteOrderMark(first)?.length ?? 0, quote);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let beyondAscii = false;
  let notUtf8: Encoding | null = null;
  for await (const chunk of watchedChunks(utf8, watch)) {
    const ascii = scan.add(chunk);
    beyondAscii ||= !ascii;
    if (beyondAscii && !accepts(decoder, chunk)) {
      notUtf8 = singleByteEncoding(chunk);
      break;
    }
  }
  return { layout: scan.finish(), notUtf8 };
}

function accepts(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
