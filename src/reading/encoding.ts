/** Which encoding a file's bytes are in, found from the bytes themselves. */
import type { Encoding } from '../core/intake/recipe.ts';
import { decodeSingleByte } from './single-byte.ts';

/** Length of the byte-order mark that the bytes open with, and what it says; null without one. */
export function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** Best guess for a file that opens with these bytes; plain ASCII counts as UTF-8. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  return (
    byteOrderMark(bytes)?.encoding ??
    wideEncoding(bytes) ??
    (isUtf8(bytes) ? 'utf-8' : singleByteEncoding(bytes))
  );
}

/** UTF-16 text of Western languages has a zero in every second byte. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.3;
  if (odd > many && even < many / 10) return 'utf-16le';
  if (even > many && odd < many / 10) return 'utf-16be';
  return null;
}

/** The bytes are valid UTF-8, but for a character cut in two at their end. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The one of the two old single-byte encodings in which the high bytes make more letters of names. */
export function singleByteEncoding(bytes: Uint8Array): Encoding {
  const high = bytes.filter((byte) => byte >= 0x80);
  const likely = (encoding: 'windows-1252' | 'macintosh'): number =>
    [...decodeSingleByte(high, encoding)].reduce((sum, letter) => sum + likelihood(letter), 0);
  return likely('macintosh') > likely('windows-1252') ? 'macintosh' : 'windows-1252';
}

const COMMON = new Set('áéíóúñüÁÉÍÓÚÑÜçãõâêôàèìòùäöß¿¡');
const PUNCTUATION = new Set('\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u00a0®™°');
function likelihood(letter: string): number {
  if (COMMON.has(letter)) return 3;
  if (PUNCTUATION.has(letter)) return 1;
  if (/\p{L}/u.test(letter)) return 0;
  return -3;
}
