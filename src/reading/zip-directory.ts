/** The list of parts at the end of a ZIP file, read without unpacking anything. */
import type { FileSource } from './source.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes, as the list declares them. */
  readonly packed: number;
  readonly unpacked: number;
  /** Its sizes stand after its bytes, too: the list may leave them out. */
  readonly sizesFollow: boolean;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const END_64 = 0x06064b50;
const END_64_LENGTH = 56;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const EXTRA_64 = 1;
const NONE_16 = 0xffff;
const NONE_32 = 0xffffffff;
const SIZES_FOLLOW = 8;
/** A longer list is no workbook's. */
const LIST_BYTES_AT_MOST = 16 * 2 ** 20;

interface Place {
  readonly count: number;
  readonly start: number;
  readonly bytes: number;
}

/** Every part in the list's order; null where the list is not there or does not hold together. */
export async function zipEntries(source: FileSource): Promise<readonly ZipEntry[] | null> {
  const place = await placeOfList(source);
  if (place === null || place.bytes > LIST_BYTES_AT_MOST) return null;
  if (place.start + place.bytes > source.size) return null;
  const list = await source.read(place.start, place.start + place.bytes);
  return entriesOf(viewOf(list), list, place.count);
}

async function placeOfList(source: FileSource): Promise<Place | null> {
  const start = Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT);
  const view = viewOf(await source.read(start, source.size));
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const bytes = view.getUint32(at + 12, true);
    const first = view.getUint32(at + 16, true);
    if (count !== NONE_16 && bytes !== NONE_32 && first !== NONE_32) {
      return { count, bytes, start: first };
    }
    return placeOfLongList(source, view, at - LOCATOR_64_LENGTH);
  }
  return null;
}

async function placeOfLongList(
  source: FileSource,
  tail: DataView,
  locator: number,
): Promise<Place | null> {
  if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR_64) return null;
  const end = Number(tail.getBigUint64(locator + 8, true));
  if (end + END_64_LENGTH > source.size) return null;
  const view = viewOf(await source.read(end, end + END_64_LENGTH));
  if (view.getUint32(0, true) !== END_64) return null;
  const [count, bytes, start] = [32, 40, 48].map((at) => Number(view.getBigUint64(at, true)));
  return { count: count ?? 0, bytes: bytes ?? 0, start: start ?? 0 };
}

function entriesOf(view: DataView, list: Uint8Array, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) return null;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const long = longSizes(view, nameEnd, extraEnd);
    const longPacked = unpacked === NONE_32 ? long[1] : long[0];
    entries.push({
      name: new TextDecoder().decode(list.subarray(at + ENTRY_LENGTH, nameEnd)),
      packed: packed === NONE_32 ? (longPacked ?? Infinity) : packed,
      unpacked: unpacked === NONE_32 ? (long[0] ?? Infinity) : unpacked,
      sizesFollow: (view.getUint16(at + 8, true) & SIZES_FOLLOW) !== 0,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The 64-bit sizes that an entry's extra field holds: only those whose short ones are not given, in order. */
function longSizes(view: DataView, start: number, end: number): readonly number[] {
  let at = start;
  while (at + 4 <= end) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_64 && next <= end) {
      const sizes: number[] = [];
      for (let one = at + 4; one + 8 <= next; one += 8) {
        sizes.push(Number(view.getBigUint64(one, true)));
      }
      return sizes;
    }
    at = next;
  }
  return [];
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
