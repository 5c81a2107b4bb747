import type { SettingId } from './predicate.ts';
import type { Language } from './words.ts';

/** How conditions are said; columns and codes come quoted. */
interface Phrases {
  readonly and: string;
  readonly or: string;
  readonly always: string;
  readonly never: string;
  readonly known: (column: string) => string;
  readonly empty: (column: string) => string;
  readonly is: (column: string, codes: string) => string;
  readonly isNot: (column: string, codes: string) => string;
  readonly includes: (column: string, codes: string) => string;
  readonly only: (column: string, codes: string) => string;
  readonly atLeast: (column: string, amount: string) => string;
  readonly below: (column: string, amount: string) => string;
  readonly before: (column: string, moment: string) => string;
  readonly onOrBefore: (column: string, moment: string) => string;
  readonly onOrAfter: (column: string, moment: string) => string;
  readonly inPeriod: (column: string) => string;
  readonly running: (from: string, to: string, moment: string) => string;
  readonly not: (clause: string) => string;
  readonly moment: Readonly<Record<'period-start' | 'period-end' | 'as-of', string>>;
  readonly setting: Readonly<Record<SettingId, string>>;
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    and: ', and',
    or: ' or',
    always: 'every row',
    never: 'no row',
    known: (column) => `${column} is known`,
    empty: (column) => `${column} is not known`,
    is: (column, codes) => `${column} is ${codes}`,
    isNot: (column, codes) => `${column} is not ${codes}`,
    includes: (column, codes) => `${column} includes ${codes}`,
    only: (column, codes) => `${column} is only ${codes}`,
    atLeast: (column, amount) => `${column} is at least ${amount}`,
    below: (column, amount) => `${column} is below ${amount}`,
    before: (column, moment) => `${column} is before ${moment}`,
    onOrBefore: (column, moment) => `${column} is not after ${moment}`,
    onOrAfter: (column, moment) => `${column} is not before ${moment}`,
    inPeriod: (column) => `${column} is in the period`,
    running: (from, to, moment) => `${moment} falls between ${from} and ${to}`,
    not: (clause) => `it is not so that ${clause}`,
    moment: {
      'period-start': 'the first day of the period',
      'period-end': 'the day after the period',
      'as-of': 'the as-of date',
    },
    setting: {
      'family-sustaining-wage': 'the family-sustaining wage that the committee has entered',
      'regional-median-wage': 'the regional median wage that the committee has entered',
    },
  },
  es: {
    and: ', y',
    or: ' o',
    always: 'todas las filas',
    never: 'ninguna fila',
    known: (column) => `se conoce ${column}`,
    empty: (column) => `no se conoce ${column}`,
    is: (column, codes) => `${column} es ${codes}`,
    isNot: (column, codes) => `${column} no es ${codes}`,
    includes: (column, codes) => `${column} incluye ${codes}`,
    only: (column, codes) => `${column} es solo ${codes}`,
    atLeast: (column, amount) => `${column} es de al menos ${amount}`,
    below: (column, amount) => `${column} es inferior ${toNoun(amount)}`,
    before: (column, moment) => `${column} es anterior ${toNoun(moment)}`,
    onOrBefore: (column, moment) => `${column} no es posterior ${toNoun(moment)}`,
    onOrAfter: (column, moment) => `${column} no es anterior ${toNoun(moment)}`,
    inPeriod: (column) => `${column} está en el período`,
    running: (from, to, moment) => `${moment} cae entre ${from} y ${to}`,
    not: (clause) => `no se cumple que ${clause}`,
    moment: {
      'period-start': 'el primer día del período',
      'period-end': 'el día siguiente al período',
      'as-of': 'la fecha de corte',
    },
    setting: {
      'family-sustaining-wage': 'el salario para sostener a una familia que fijó el comité',
      'regional-median-wage': 'el salario mediano regional que fijó el comité',
    },
  },
};

/** The Spanish preposition with its article: al día, a la fecha. */
function toNoun(noun: string): string {
  return noun.startsWith('el ') ? `al ${noun.slice('el '.length)}` : `a ${noun}`;
}
