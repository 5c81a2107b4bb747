/**
 * The part of the address that says what is on the screen. Defaults are left out, and whatever a link holds
 * that cannot be read is passed over: a bad link never breaks the page.
 */
import { SLICE_DIMENSIONS, type SliceDimension } from '../../core/definition/metric.ts';
import type { Language } from '../../core/definition/words.ts';
import { parsePeriod } from '../../core/query/period.ts';
import { languageNamed } from '../language/language.ts';

export interface ViewSearch {
  readonly lang?: Language;
  /** Period id. */
  readonly period?: string;
  /** Period id, or `none`. */
  readonly compare?: string;
  /** Grouping ids. */
  readonly by?: readonly string[];
  readonly project?: readonly string[];
  readonly employer?: readonly string[];
  readonly trade?: readonly string[];
  readonly class?: readonly string[];
  /** What a stage's figures are broken down by. */
  readonly slice?: SliceDimension;
  readonly metric?: string;
  /** Of the groupings chosen, the one a stage page shows. */
  readonly shown?: string;
}

/** The filters a link can hold, by the dimension they are on. */
export const FILTER_KEYS = {
  project: 'project',
  employer: 'employer',
  trade: 'trade',
  'worker-class': 'class',
} as const satisfies Partial<Record<SliceDimension, keyof ViewSearch>>;
export type FilterDimension = keyof typeof FILTER_KEYS;
export const FILTER_DIMENSIONS = Object.keys(FILTER_KEYS) as readonly FilterDimension[];

export const NO_COMPARISON = 'none';

/** Keeps what can be read. */
export function readSearch(raw: Readonly<Record<string, unknown>>): ViewSearch {
  const period = textOf(raw['period']);
  const compare = textOf(raw['compare']);
  const slice = SLICE_DIMENSIONS.find((dimension) => dimension === raw['slice']);
  return omitEmpty({
    lang: languageNamed(raw['lang']) ?? undefined,
    period: isPeriod(period) ? period : undefined,
    compare: compare === NO_COMPARISON || isPeriod(compare) ? compare : undefined,
    by: listOf(raw['by']),
    project: listOf(raw['project']),
    employer: listOf(raw['employer']),
    trade: listOf(raw['trade']),
    class: listOf(raw['class']),
    slice,
    metric: textOf(raw['metric']),
    shown: textOf(raw['shown']),
  });
}

/** `?trade=carpenter&trade=electrician` → lists where a key is repeated. */
export function parseSearch(search: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const parameters = new URLSearchParams(search);
  for (const key of new Set(parameters.keys())) {
    const values = parameters.getAll(key);
    found[key] = values.length === 1 ? values[0] : values;
  }
  return found;
}

/** The other way round; with its question mark, empty when there is nothing to say. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string') parameters.append(key, one);
    }
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** What a change of some parts makes of an address; `undefined` takes a part out. */
export function withSearch(search: ViewSearch, change: SearchChange): ViewSearch {
  return omitEmpty({ ...search, ...change });
}
export type SearchChange = { readonly [Key in keyof ViewSearch]?: ViewSearch[Key] | undefined };

function omitEmpty(search: SearchChange): ViewSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value.length > 0),
  );
}
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
function listOf(value: unknown): readonly string[] | undefined {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = values.filter((one): one is string => typeof one === 'string' && one !== '');
  return texts.length > 0 ? [...new Set(texts)] : undefined;
}
function isPeriod(id: string | undefined): boolean {
  return id !== undefined && parsePeriod(id) !== null;
}
