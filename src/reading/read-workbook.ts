/**
 * A workbook becomes the text of one of its sheets, which is then read like any CSV file: row numbers stay
 * those of the sheet. Refuses what would unpack to more than a browser holds, before anything is unpacked.
 */
import type { CancelSignal } from '../core/engine.ts';
import type { TableHead, WorkbookSheet } from '../core/intake/inspection.ts';
import type { Recipe } from '../core/intake/recipe.ts';
import type { Problem } from '../core/problem.ts';
import { sha256Hex } from './sha256.ts';
import { bytesSource, type FileSource } from './source.ts';
import {
  emptyWorkbook,
  formulasWithoutValue,
  noSuchSheet,
  onlyHiddenSheets,
  workbookTooLarge,
} from './workbook-words.ts';
import type { OpenBook, OpenBooks } from './open-book.ts';
import { unlessCancelled } from './steps.ts';
import type { SheetHead } from './workbook-cells.ts';
import { notATable } from './words.ts';
import type { ZipEntry } from './zip-directory.ts';

/** In bytes. The library holds a whole sheet: 200 MB of it take 1.5 GB of memory. */
const PACKED_AT_MOST = 100 * 2 ** 20;
const UNPACKED_AT_MOST = 200 * 2 ** 20;

export interface WorkbookAsked {
  readonly source: FileSource;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly entries: readonly ZipEntry[];
  readonly reading: NonNullable<Recipe['reading']>;
  /** Whether this beginning of a sheet is a table that is known; such a sheet is read before others. */
  readonly isRecognised: (head: TableHead) => boolean;
  readonly openBook: OpenBooks;
  readonly signal: CancelSignal | undefined;
}
export type WorkbookReading =
  | {
      readonly ok: true;
      /** The sheet as CSV, in UTF-8 with commas. */
      readonly text: FileSource;
      readonly hash: string;
      readonly workbook: WorkbookSheet;
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly hash: string;
      /** Absent where the sheets are not known. */
      readonly workbook?: WorkbookSheet;
    };

/**
 * The sheet asked for; else the only one that holds anything, the first that is recognised, or the first with
 * rows. Where several sheets hold something the hash is that of the file's hash and the sheet's name, so that
 * each sheet can be loaded, and only once.
 */
export async function readWorkbook(asked: WorkbookAsked): Promise<WorkbookReading> {
  const refused = refusalOf(asked);
  if (refused !== null) return { ok: false, hash: asked.hash, problems: [refused] };
  const book = await opened(asked);
  try {
    return await readBook(asked, book);
  } finally {
    book.close();
  }
}

async function opened({ source, openBook, signal }: WorkbookAsked): Promise<OpenBook> {
  const opening = openBook(await source.read(0, source.size));
  try {
    return await unlessCancelled(opening, signal);
  } catch (error) {
    opening.then(
      (book) => book.close(),
      () => undefined,
    );
    throw error;
  }
}

async function readBook(asked: WorkbookAsked, book: OpenBook): Promise<WorkbookReading> {
  const { source, hash, signal } = asked;
  const heads = await orDamaged(source.name, signal, () => book.heads());
  if (!heads.ok) return { ok: false, hash, problems: [heads.problem] };
  const chosen = chooseSheet(asked, heads.value);
  const { workbook } = chosen;
  if (!chosen.ok) return { ok: false, hash, problems: [chosen.problem], workbook };
  const several = workbook.sheets.length > 1;
  const name = several ? `${source.name} [${chosen.sheet}]` : source.name;
  const sheetHash = several ? await hashOfSheet(hash, chosen.sheet) : hash;
  const csv = await orDamaged(name, signal, () => book.csv(chosen.sheet, workbook.decimalMark));
  if (!csv.ok) return { ok: false, hash: sheetHash, problems: [csv.problem], workbook };
  const { unsaved } = csv.value;
  if (unsaved !== null) {
    const problems = [formulasWithoutValue(name, unsaved.row, unsaved.count)];
    return { ok: false, hash: sheetHash, problems, workbook };
  }
  return { ok: true, text: bytesSource(csv.value.bytes, name), hash: sheetHash, workbook };
}

function refusalOf({ source, entries }: WorkbookAsked): Problem | null {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (source.size > PACKED_AT_MOST || unpacked > UNPACKED_AT_MOST) {
    return workbookTooLarge(source.name);
  }
  return entries.some(hidesItsSize) ? notATable(source.name, 'damaged-workbook') : null;
}

/** Nothing packed takes two bytes at most; a part that hides its size could unpack without end. */
function hidesItsSize({ name, packed, unpacked, sizesFollow }: ZipEntry): boolean {
  if (name.endsWith('/')) return packed > 2 || unpacked > 0;
  return unpacked === 0 && (packed > 2 || sizesFollow);
}

type Chosen =
  | { readonly ok: true; readonly sheet: string; readonly workbook: WorkbookSheet }
  | { readonly ok: false; readonly problem: Problem; readonly workbook: WorkbookSheet };

function chooseSheet(
  { source, reading, isRecognised }: WorkbookAsked,
  heads: readonly SheetHead[],
): Chosen {
  const filled = heads.filter(({ records }) => records.length > 0);
  const sheets = filled.map(({ name, hidden, records }) => ({
    name,
    hidden,
    table: records.filter((record) => record.length > 0).length > 1,
  }));
  const workbook = (sheet: string | null): WorkbookSheet => ({
    sheet,
    asked: reading.sheet !== undefined,
    sheets,
    decimalMark: reading.decimalMark ?? '.',
  });
  const names = sheets.map(({ name }) => name);
  const none = (problem: Problem) => ({ ok: false, problem, workbook: workbook(null) }) as const;
  if (names.length === 0) return none(emptyWorkbook(source.name));
  if (reading.sheet !== undefined && !names.includes(reading.sheet)) {
    return none(noSuchSheet(source.name, reading.sheet, names));
  }
  const seen = sheets.filter(({ hidden }) => !hidden);
  const recognised = (name: string): boolean => {
    const records = filled.find((head) => head.name === name)?.records ?? [];
    return isRecognised(headOf(source, records));
  };
  const sheet =
    reading.sheet ??
    (seen.length > 1 ? seen.find(({ name }) => recognised(name))?.name : undefined) ??
    (seen.find(({ table }) => table) ?? seen[0])?.name;
  if (sheet === undefined) return none(onlyHiddenSheets(source.name, names));
  return { ok: true, sheet, workbook: workbook(sheet) };
}

function headOf({ name, size }: FileSource, records: TableHead['records']): TableHead {
  return {
    fileName: name,
    size,
    encoding: 'utf-8',
    delimiter: ',',
    quote: 'double',
    records,
    complete: false,
  };
}

async function hashOfSheet(hash: string, sheet: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${hash}\n${sheet}`);
  return sha256Hex(bytesSource(bytes, sheet));
}

/** What the library throws is said of the file; it tells too many cells apart from other faults in words only. */
async function orDamaged<T>(
  file: string,
  signal: CancelSignal | undefined,
  work: () => Promise<T>,
): Promise<
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }
> {
  try {
    return { ok: true, value: await unlessCancelled(work(), signal) };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof Error)) throw error;
    const tooMany = /cells\), over the|string l(?:ength|onger)|allocation/i.test(error.message);
    const problem = tooMany ? workbookTooLarge(file) : notATable(file, 'damaged-workbook');
    return { ok: false, problem };
  }
}
