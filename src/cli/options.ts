/**
 * What was typed, taken apart. Promises to name every unknown option with the nearest known ones; a word after
 * `--` is a path however it begins, and so is a value after `=`.
 */
import type { Words } from '../core/definition/words.ts';
import type { Asked } from './asked.ts';
import { nearest } from './nearest.ts';
import { givenTwice, needsNoValue, needsValue, unknownName } from './words.ts';

/** `flag` has no value, `one` at most one, `many` any number. */
export type OptionKind = 'flag' | 'one' | 'many';
export type KnownOptions = Readonly<Record<string, OptionKind>>;

export interface Options {
  readonly paths: readonly string[];
  /** Values by option; a flag has one empty value. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly faults: readonly Words[];
}

export function readOptions(words: readonly string[], known: KnownOptions): Options {
  const paths: string[] = [];
  const faults: Words[] = [];
  const values = new Map<string, string[]>();
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--') {
      paths.push(...queue.splice(0));
      continue;
    }
    if (!word.startsWith('-') || word === '-') {
      paths.push(word);
      continue;
    }
    const [typed = '', ...rest] = word.split('=');
    const name = typed === '-h' ? 'help' : typed.replace(/^--/, '');
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) {
      const names = Object.keys(known).map((one) => `--${one}`);
      faults.push(unknownName('option', typed, nearest(typed, names), names));
      continue;
    }
    const there = values.get(name) ?? [];
    const value = kind === 'flag' ? '' : rest.length > 0 ? rest.join('=') : nextValue(queue);
    if (kind === 'flag' && rest.length > 0) faults.push(needsNoValue(typed));
    if (kind === 'one' && there.length > 0) faults.push(givenTwice(typed));
    if (value === undefined || (kind !== 'flag' && value === '')) faults.push(needsValue(typed));
    else values.set(name, [...there, value]);
  }
  return { paths, values, faults };
}

function nextValue(queue: string[]): string | undefined {
  return queue[0] === undefined || /^--?[a-z]|^--$/.test(queue[0]) ? undefined : queue.shift();
}

/** The options, when nothing is wrong with them. */
export function soundOptions(options: Options): Asked<Options> {
  const { faults } = options;
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: options };
}

export function oneOf(options: Options, name: string): string | undefined {
  return options.values.get(name)?.at(-1);
}
export function manyOf(options: Options, name: string): readonly string[] {
  return [...new Set(options.values.get(name))];
}
