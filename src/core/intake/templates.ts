/**
 * Empty files to fill in, and every column explained: what a person needs who makes a file by hand.
 * A template that is filled in is recognised without a question.
 */
import { csvLine } from '../csv.ts';
import type { Column, RecordKind } from '../definition/record-kind.ts';
import type { Language, Words } from '../definition/words.ts';

/** The headers of a kind as one CSV line, required ones first. */
export function templateText(kind: RecordKind): string {
  return csvLine(templateColumns(kind));
}

/** The columns of a kind's template in its order. */
export function templateColumns(kind: RecordKind): readonly string[] {
  return columnsOf(kind).map(([id]) => id);
}

/** One line a column of every kind: file, column, meaning, whether it must be there, what to write. */
export function dictionaryText(kinds: readonly RecordKind[], language: Language): string {
  const header = HEADER.map((words) => words[language]);
  const lines = kinds.flatMap((kind) =>
    columnsOf(kind).map(([id, column]) => [
      kind.title[language],
      id,
      [column.title, column.description].flatMap((words) => words?.[language] ?? []).join(': '),
      column.required === true ? YES[language] : '',
      contentOf(column, language),
    ]),
  );
  return [header, ...lines].map((cells) => csvLine(cells)).join('');
}

function columnsOf(kind: RecordKind): readonly (readonly [string, Column])[] {
  return Object.entries(kind.columns).toSorted(
    ([, one], [, other]) => Number(other.required === true) - Number(one.required === true),
  );
}

function contentOf(column: Column, language: Language): string {
  switch (column.type) {
    case 'code':
    case 'codes': {
      const codes = column.codes.codes.map(({ id, title }) => `${id} = ${title[language]}`);
      return `${(column.type === 'code' ? ONE_OF : SEVERAL_OF)[language]}: ${codes.join('; ')}`;
    }
    case 'number':
      return NUMBER[column.unit][language];
    case 'date':
    case 'key':
    case 'text':
      return CONTENT[column.type][language];
  }
}

const HEADER: readonly Words[] = [
  { en: 'File', es: 'Archivo' },
  { en: 'Column', es: 'Columna' },
  { en: 'What it is', es: 'Qué es' },
  { en: 'Required', es: 'Obligatoria' },
  { en: 'What to write', es: 'Qué escribir' },
];
const YES: Words = { en: 'yes', es: 'sí' };
const ONE_OF: Words = { en: 'one of', es: 'uno de' };
const SEVERAL_OF: Words = {
  en: 'one or several, with + between',
  es: 'uno o varios, con + entre ellos',
};
const CONTENT: Readonly<Record<'date' | 'key' | 'text', Words>> = {
  date: { en: 'a date like 2026-09-30', es: 'una fecha como 2026-09-30' },
  key: {
    en: 'a number or code that stands for one person or thing, the same in every file; never a name',
    es: 'un número o código que representa a una persona o cosa, el mismo en todos los archivos; nunca un nombre',
  },
  text: { en: 'a text, always written the same way', es: 'un texto, escrito siempre igual' },
};
const NUMBER: Readonly<Record<Extract<Column, { readonly type: 'number' }>['unit'], Words>> = {
  hours: { en: 'hours, like 37.5', es: 'horas, como 37.5' },
  dollars: { en: 'dollars, like 41.25', es: 'dólares, como 41.25' },
  months: { en: 'a number of months', es: 'un número de meses' },
  people: { en: 'a number of people', es: 'un número de personas' },
  'basis-points': {
    en: 'hundredths of a percent: 15.3 % is 1530',
    es: 'centésimas de punto porcentual: 15.3 % es 1530',
  },
  count: { en: 'a whole number', es: 'un número entero' },
};
