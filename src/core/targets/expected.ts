import { SLICE_DIMENSIONS } from '../definition/metric.ts';
import type { Target } from '../definition/target.ts';
import type { Words } from '../definition/words.ts';

export const KINDS = [
  'contract',
  'ordinance',
  'regulation',
  'benchmark',
  'committee',
] as const satisfies readonly Target['kind'][];

const words = (en: string, es: string): Words => ({ en, es });
const oneOf = (codes: readonly string[]): Words =>
  words(`one of: ${codes.join(', ')}`, `uno de estos: ${codes.join(', ')}`);

/** What can be expected at a place of the program file. */
export const EXPECTED = {
  date: words('a date like 2026-07-01', 'una fecha como 2026-07-01'),
  text: words('a text', 'un texto'),
  texts: words('a list of texts', 'una lista de textos'),
  dimension: oneOf(SLICE_DIMENSIONS),
  kind: oneOf(KINDS),
  'basis-points': words(
    'a whole number of hundredths of a percent from 0 to 10000 (15.3 % is 1530)',
    'un número entero de centésimas de punto porcentual, de 0 a 10000 (15.3 % es 1530)',
  ),
  dollars: words(
    'an amount in dollars per hour above 0',
    'un monto en dólares por hora mayor que 0',
  ),
  people: words(
    'a whole number of people, at least 10',
    'un número entero de personas, al menos 10',
  ),
  fraction: words('a number from 0 to 1', 'un número de 0 a 1'),
  version: words('the number 1', 'el número 1'),
  scope: words('a scope with “each”, “only” or both', 'un alcance con «each», «only» o ambos'),
  places: words('lists of names by dimension', 'listas de nombres por dimensión'),
  target: words('a target', 'una meta'),
  targets: words('a list of targets', 'una lista de metas'),
  references: words('a group id for each grouping', 'un grupo para cada agrupación'),
  settings: words('an amount for each setting', 'un monto para cada ajuste'),
  thresholds: words('“enough”, “coverage” or both', '«enough», «coverage» o ambos'),
  program: words('an object with “version”: 1', 'un objeto con «version»: 1'),
} as const satisfies Readonly<Record<string, Words>>;

export type Expected = keyof typeof EXPECTED;

export function isExpected(key: string): key is Expected {
  return Object.hasOwn(EXPECTED, key);
}
