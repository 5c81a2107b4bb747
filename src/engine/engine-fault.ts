/** Kinds of DuckDB's messages that quote a value of the rows. */
const QUOTES_VALUES = /^(Conversion|Invalid Input|Constraint|Out of Range|CSV) Error/i;

/**
 * The error to reject with for what the database threw. A message that could quote a person's value
 * is cut to its kind; the others keep their words, which name only SQL, tables and columns.
 */
export function engineFault(thrown: unknown): Error {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const kind = QUOTES_VALUES.exec(message)?.[0];
  if (kind === undefined) return thrown instanceof Error ? thrown : new Error(message);
  return new Error(`${kind}: the database could not use a value; its words are left out.`);
}
