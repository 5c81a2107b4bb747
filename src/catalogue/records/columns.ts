import type { CodeList, Column } from '../../core/definition/record-kind.ts';
import type { Words } from '../../core/definition/words.ts';

type NumberUnit = Extract<Column, { type: 'number' }>['unit'];
interface Extra {
  readonly required?: true;
  readonly description?: Words;
}

export function words(en: string, es: string): Words {
  return { en, es };
}

/** Makes one column; aliases are headers seen in files, lower case with single spaces. */
export function keyColumn(title: Words, aliases: readonly string[], extra: Extra = {}): Column {
  return { type: 'key', title, aliases, ...extra };
}

export function textColumn(
  title: Words,
  aliases: readonly string[],
  extra: Extra & { readonly zip?: true } = {},
): Column {
  return { type: 'text', title, aliases, ...extra };
}

export function dateColumn(
  title: Words,
  aliases: readonly string[],
  extra: Extra & { readonly lastDay?: true } = {},
): Column {
  return { type: 'date', title, aliases, ...extra };
}

/** A number that is never below zero. */
export function numberColumn(
  title: Words,
  unit: NumberUnit,
  aliases: readonly string[],
  extra: Extra & { readonly atMost?: number } = {},
): Column {
  return { type: 'number', unit, atLeast: 0, title, aliases, ...extra };
}

export function codeColumn(
  title: Words,
  codes: CodeList,
  aliases: readonly string[],
  extra: Extra = {},
): Column {
  return { type: 'code', codes, title, aliases, ...extra };
}

export function codesColumn(
  title: Words,
  codes: CodeList,
  aliases: readonly string[],
  extra: Extra = {},
): Column {
  return { type: 'codes', codes, title, aliases, ...extra };
}
