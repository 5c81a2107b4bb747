import type { PlainValue, Statement } from '../core/engine.ts';

/** Strings, quoted names, comments (each whole), or a single `?`. */
const TOKENS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[^]*?\*\/|\?/g;

/**
 * The statement with its arguments written in as literals, so that every engine runs the same text
 * and can cancel it (DuckDB-WASM cannot cancel a prepared statement).
 * Throws when the counts of `?` and arguments differ.
 */
export function statementText({ sql, parameters }: Statement): string {
  let used = 0;
  const text = sql.replaceAll(TOKENS, (token) => {
    if (token !== '?') return token;
    const value = parameters[used];
    used += 1;
    if (value === undefined) throw new Error('A statement has more ? than arguments.');
    return literal(value);
  });
  if (used !== parameters.length) throw new Error('A statement has more arguments than ?.');
  return text;
}

function literal(value: PlainValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('An argument is not a finite number.');
    return `CAST('${value}' AS DOUBLE)`;
  }
  if (value.includes('\0')) throw new Error('An argument holds a NUL character.');
  return `'${value.replaceAll("'", "''")}'`;
}
