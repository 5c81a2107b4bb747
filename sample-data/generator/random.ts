/**
 * Promises the same numbers for the same names on every machine: whole-number arithmetic only
 * (sfc32, seeded by an FNV-1a hash), no logarithm or sine, no clock. Each part of the program draws
 * from its own named stream, so that a change in one part leaves the others as they were.
 * Refuses to be a source of secrets.
 */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `lowest` to `highest`, both included. */
  whole(lowest: number, highest: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the values, in proportion to its weight. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T;
  /** A bell-shaped number around `mean`, never further than three times `spread` away. */
  bell(mean: number, spread: number): number;
  shuffled<T>(list: readonly T[]): T[];
}

const SEED = 'plumbline-sample-1';

function hash(text: string, start: number): number {
  let value = start;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

function sfc32(name: string): () => number {
  const text = `${SEED}/${name}`;
  let a = hash(text, 0x811c9dc5);
  let b = hash(text, 0x9e3779b9);
  let c = hash(text, 0x243f6a88);
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** The stream of numbers that belongs to this name. */
export function randomStream(...name: readonly (string | number)[]): Random {
  const next = sfc32(name.join('/'));
  const whole = (lowest: number, highest: number) =>
    lowest + Math.floor(next() * (highest - lowest + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[whole(0, list.length - 1)];
    if (chosen === undefined) throw new Error('Nothing to pick from: the list is empty.');
    return chosen;
  };
  return {
    next,
    whole,
    pick,
    chance: (probability) => next() < probability,
    weighted(choices) {
      const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [value, weight] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(choices)[0];
    },
    bell(mean, spread) {
      const sum = next() + next() + next() + next() + next() + next();
      return mean + (sum - 3) * spread;
    },
    shuffled(list) {
      const order = [...list];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        const kept = order[last];
        const moved = order[other];
        if (kept === undefined || moved === undefined) continue;
        order[last] = moved;
        order[other] = kept;
      }
      return order;
    },
  };
}
