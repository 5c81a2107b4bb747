/** The only makers of SQL from names, texts and dates: nothing else puts a value between quotes. */

/** A table or column of ours in quotes; throws on anything but small letters, digits and `_`. */
export function sqlName(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new RangeError('Not the name of a column or table.');
  return `"${name}"`;
}

/** A text as a literal, whatever it holds. */
export function sqlText(text: string): string {
  const parts = text.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? parts.join('') : `(${parts.join(' || chr(0) || ')})`;
}

/** An ISO date as a literal; throws on anything else. */
export function sqlDate(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError('Not an ISO date.');
  return `DATE '${date}'`;
}

/** A number as a literal of type DOUBLE; throws when it is not finite. */
export function sqlNumber(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError('Not a finite number.');
  return `CAST('${number}' AS DOUBLE)`;
}

/** Texts as a parenthesised list; an empty list matches nothing. */
export function sqlTexts(texts: readonly string[]): string {
  return texts.length === 0 ? '(NULL)' : `(${texts.map(sqlText).join(', ')})`;
}
