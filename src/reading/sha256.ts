/**
 * SHA-256 as FIPS 180-4 section 6.2 defines it, in pieces: WebCrypto takes only a whole message,
 * and a file may be larger than the memory.
 */
import type { FileSource } from './source.ts';
import { unlessCancelled, watchedChunks, type Watch } from './steps.ts';

/** Up to this size the whole file is given to WebCrypto, which is several times faster. */
const WHOLE_AT_MOST = 1536 * 2 ** 20;

/** SHA-256 of a file's bytes, 64 hexadecimal digits. */
export async function sha256Hex(
  source: FileSource,
  wholeAtMost = WHOLE_AT_MOST,
  watch: Watch = {},
): Promise<string> {
  if (source.size <= wholeAtMost) {
    const bytes = new Uint8Array(source.size);
    let end = 0;
    for await (const chunk of watchedChunks(source, watch)) {
      bytes.set(chunk, end);
      end += chunk.length;
    }
    const digest = await unlessCancelled(crypto.subtle.digest('SHA-256', bytes), watch.signal);
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  const state = new Uint32Array(INITIAL);
  let rest = new Uint8Array(0);
  for await (const chunk of watchedChunks(source, watch)) {
    const bytes = joined(rest, chunk);
    const whole = bytes.length - (bytes.length % 64);
    addBlocks(state, bytes, whole);
    rest = bytes.slice(whole);
  }
  const last = padded(rest, source.size);
  addBlocks(state, last, last.length);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function padded(rest: Uint8Array, size: number): Uint8Array {
  const last = new Uint8Array(rest.length < 56 ? 64 : 128);
  last.set(rest);
  last[rest.length] = 0x80;
  new DataView(last.buffer).setBigUint64(last.length - 8, BigInt(size) * 8n);
  return last;
}

const PRIMES = firstPrimes(64);
const CONSTANTS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const INITIAL = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const schedule = new Uint32Array(64);

function addBlocks(state: Uint32Array, bytes: Uint8Array, end: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const w = schedule;
  const at = (words: Uint32Array, index: number): number => words[index] ?? 0;
  for (let start = 0; start < end; start += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(start + i * 4);
    for (let i = 16; i < 64; i++) {
      const early = at(w, i - 15);
      const late = at(w, i - 2);
      const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      w[i] = at(w, i - 16) + s0 + at(w, i - 7) + s1;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const first = (h + s1 + ((e & f) ^ (~e & g)) + at(CONSTANTS, i) + at(w, i)) | 0;
      const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = at(state, i) + word));
  }
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}
function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes;
}
