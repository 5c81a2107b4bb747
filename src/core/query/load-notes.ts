/** What is read in a way that should be said, on rows that are sound: the full reading looks for it. */
import type { Statement } from '../engine.ts';
import { faulty, rejectedTable } from './load-faults.ts';
import type { LoadPlan } from './load-faults.ts';
import type { FieldNote } from './load-cell-faults.ts';
import { sqlName } from './sql-text.ts';

/** The notes that a file's fields may give, each with its field. */
export function notesOf({ fields }: LoadPlan): readonly (FieldNote & { readonly field: string })[] {
  return fields.flatMap(({ field, notes }) => notes.map((note) => ({ ...note, field })));
}

/** How many sound rows in doubt have each note, under the note's place. */
export function noteCountsStatement(plan: LoadPlan): Statement {
  const counts = notesOf(plan).map(
    ({ sql }, place) => `CAST(count(*) FILTER (WHERE ${sql}) AS DOUBLE) AS n${place}`,
  );
  return {
    sql: `SELECT ${counts.join(', ')} FROM ${sqlName(rejectedTable(plan))} WHERE NOT (${faulty(plan)})`,
    parameters: [],
  };
}

/** Stretches of sound rows in doubt with a note, ascending. */
export function noteRowsStatement(plan: LoadPlan, { sql }: FieldNote): Statement {
  return {
    sql: `SELECT min("row") AS first, max("row") AS last
FROM (SELECT "row", "row" - row_number() OVER (ORDER BY "row") AS stretch FROM ${sqlName(rejectedTable(plan))} WHERE NOT (${faulty(plan)}) AND (${sql}))
GROUP BY stretch ORDER BY first`,
    parameters: [],
  };
}
