/** Damage to bytes, drawn from a stream of random numbers: the same stream does the same damage. */
import type { Random } from '../../sample-data/generator/random.ts';

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
function stretch({ length }: Uint8Array, random: Random, most = 200): readonly [number, number] {
  const start = random.whole(0, Math.max(0, length - 1));
  return [start, Math.min(length, start + random.whole(1, most))];
}
function inserted(bytes: Uint8Array, random: Random, what: Uint8Array): Uint8Array {
  const at = random.whole(0, bytes.length);
  return joined(bytes.subarray(0, at), what, bytes.subarray(at));
}

/** What breaks readers of text: separators, marks, ends, escapes, and characters cut in two. */
const FRAGMENTS = [
  '"',
  '""',
  '"\n',
  ',',
  ';',
  '\t',
  '|',
  '\r',
  '\n',
  '\r\n',
  '\n\n\n',
  ',,,,,,,,',
  '\0',
  '\0\0\0\0',
  '\u{FEFF}',
  '\u001a',
  '=1+1',
  "'",
  '\\',
  '\u00a0',
  '\u2028',
  '🧱',
  'é',
  '1e400',
  '-',
  '9'.repeat(40),
  'x'.repeat(5_000),
  '$',
  '%',
  '#REF!',
  'Total',
  'NaN',
  '0000-00-00',
  '9999-12-31',
  "'; DROP TABLE x; --",
  '?',
  '{}',
  '[',
  '<',
  '&',
].map((text) => new TextEncoder().encode(text));
const HALVES = [[0xc3], [0xe2, 0x82], [0xff], [0xfe, 0xff], [0x80], [0xed, 0xa0, 0x80]].map((one) =>
  Uint8Array.from(one),
);

const MUTATIONS: readonly Mutation[] = [
  // A bit.
  (bytes, random) => {
    const at = random.whole(0, bytes.length - 1);
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << random.whole(0, 7)));
  },
  // Any byte.
  (bytes, random) => bytes.with(random.whole(0, bytes.length - 1), random.whole(0, 255)),
  // A piece of trouble.
  (bytes, random) => inserted(bytes, random, random.pick(FRAGMENTS)),
  (bytes, random) => inserted(bytes, random, random.pick(HALVES)),
  // Cut off, at the end or at the beginning.
  (bytes, random) => bytes.subarray(0, random.whole(0, bytes.length)),
  (bytes, random) => bytes.subarray(random.whole(0, bytes.length >> 1)),
  // A stretch taken out, twice, elsewhere, backwards.
  (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
  (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    const rest = joined(bytes.subarray(0, start), bytes.subarray(end));
    return inserted(rest, random, bytes.subarray(start, end));
  },
  (bytes, random) => {
    const [start, end] = stretch(bytes, random, 20);
    return joined(bytes.subarray(0, start), bytes.slice(start, end).reverse(), bytes.subarray(end));
  },
  // Every occurrence of one byte of text becomes another.
  (bytes, random) => {
    const [from, to] = [random.pick([...',;\n\r"\t -./0']), random.pick([...',;\n\r"\t -./0'])];
    const code = from.charCodeAt(0);
    return bytes.map((byte) => (byte === code ? to.charCodeAt(0) : byte));
  },
  // Noise over a stretch.
  (bytes, random) => {
    const [start, end] = stretch(bytes, random, 40);
    return bytes.map((byte, at) => (at >= start && at < end ? random.whole(0, 255) : byte));
  },
];

/** One to four kinds of damage, one upon the other. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let now = bytes;
  for (let left = random.whole(1, 4); left > 0 && now.length > 0; left -= 1) {
    now = random.pick(MUTATIONS)(now, random);
  }
  return now;
}

/** Bytes without a pattern: all of them, or those that texts are made of. */
export function noise(random: Random): Uint8Array {
  const alphabets = [null, 'ab1,\n"', '0123456789/-.,;\n', 'x;"\r\n\t |=', ' \n'];
  const alphabet = random.pick(alphabets);
  return Uint8Array.from({ length: random.whole(0, 600) }, () =>
    alphabet === null
      ? random.whole(0, 255)
      : alphabet.charCodeAt(random.whole(0, alphabet.length - 1)),
  );
}
