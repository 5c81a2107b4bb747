import type { Catalogue } from '../definition/catalogue.ts';
import type { Column } from '../definition/record-kind.ts';
import { plainValue, spellingsOf } from '../definition/spellings.ts';
import type { Problem } from '../problem.ts';
import { leaveOutFaults } from './leave-out.ts';
import type { FieldSource, Reading, Recipe } from './recipe.ts';
import { unknownCode, unknownField, unreadableConstant, wrongSource } from './recipe-words.ts';
import { unpivotFaults } from './unpivot.ts';
import { unknownKind } from './words.ts';

const FLAGS = ['yes', 'no', 'declined'];

/** Everything in a recipe that its kind of record cannot be read by. */
export function recipeFaults(
  file: string,
  recipe: Recipe,
  catalogue: Catalogue,
): readonly Problem[] {
  const kind = catalogue.records.find(({ id }) => id === recipe.kind);
  if (kind === undefined) return [unknownKind(file, recipe.kind)];
  const fields = Object.entries(recipe.fields).flatMap(([field, source]) => {
    const column = kind.columns[field];
    if (column === undefined) return [unknownField(file, field, Object.keys(kind.columns))];
    return sourceFaults(file, field, column, source);
  });
  const groups = unpivotFaults(file, kind, recipe, (field, value) => {
    const column = kind.columns[field];
    return column === undefined
      ? [unknownField(file, field, Object.keys(kind.columns))]
      : constantFaults(file, field, column, value);
  });
  return [...fields, ...groups, ...leaveOutFaults(file, kind, recipe)];
}

function sourceFaults(
  file: string,
  field: string,
  column: Column,
  source: FieldSource,
): readonly Problem[] {
  if ('constant' in source) return constantFaults(file, field, column, source.constant);
  if ('sum' in source) {
    if (column.type === 'number') return [];
    return [
      wrongSource(file, field, {
        en: 'only numbers can be added up',
        es: 'solo se pueden sumar números',
      }),
    ];
  }
  if ('column' in source && source.daysBefore !== undefined && column.type !== 'date') {
    return [
      wrongSource(file, field, {
        en: 'only a date can be days before another',
        es: 'solo una fecha puede ser días antes de otra',
      }),
    ];
  }
  if (!('columns' in source)) return codeFaults(file, field, codesOf(column), source);
  if (column.type !== 'codes') {
    return [
      wrongSource(file, field, {
        en: 'it takes one column; only fields with several codes, such as race, take more',
        es: 'admite una columna; solo los campos con varios códigos, como la raza, admiten más',
      }),
    ];
  }
  return source.columns.flatMap((part) => {
    if (part.code === undefined) return codeFaults(file, field, codesOf(column), part);
    return [
      ...codeFaults(file, field, codesOf(column), { values: { '': part.code } }),
      ...codeFaults(file, field, FLAGS, part),
    ];
  });
}

/** Codes that a value map may lead to; null for fields of free text. */
function codesOf(column: Column): readonly string[] | null {
  return column.type === 'code' || column.type === 'codes'
    ? column.codes.codes.map(({ id }) => id)
    : null;
}

function codeFaults(
  file: string,
  field: string,
  codes: readonly string[] | null,
  { values = {}, otherwise = null }: Reading,
): readonly Problem[] {
  if (codes === null) return [];
  const used = new Set([...Object.values(values), otherwise].filter((code) => code !== null));
  return [...used]
    .filter((code) => !codes.includes(code))
    .map((code) => unknownCode(file, field, code, codes));
}

function constantFaults(
  file: string,
  field: string,
  column: Column,
  constant: string,
): readonly Problem[] {
  switch (column.type) {
    case 'date':
      return isIsoDate(constant)
        ? []
        : [
            unreadableConstant(file, field, {
              en: 'a date: 2026-09-30',
              es: 'una fecha: 2026-09-30',
            }),
          ];
    case 'number':
      return constant.trim() !== '' && Number.isFinite(Number(constant))
        ? []
        : [unreadableConstant(file, field, { en: 'a number', es: 'un número' })];
    case 'code':
    case 'codes':
      return spellingsOf(column.codes).has(plainValue(constant))
        ? []
        : [unknownCode(file, field, constant, codesOf(column) ?? [])];
    case 'text':
    case 'key':
      return constant.trim() === ''
        ? [unreadableConstant(file, field, { en: 'a text', es: 'un texto' })]
        : [];
  }
}

function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
