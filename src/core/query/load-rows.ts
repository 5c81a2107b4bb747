/**
 * What is in: the rows of every kind are a view over the tables of its submissions, so that a commit, a
 * removal and an undo change which tables are looked at and never copy a row.
 */
import type { RecordKind } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import { rowsTable } from './fact-shape.ts';
import { storedType } from './facts/create-tables.ts';
import { sqlName, sqlText } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });

/** Table of a submission's rows. */
export function submissionTable(id: number): string {
  return `submission_${id}`;
}

/** A submission and the fields that its table has; the others are empty. */
export interface StoredRows {
  readonly id: number;
  readonly fields: ReadonlySet<string>;
  /** Where they are not in the submission's own table. */
  readonly table?: string;
}

/** The view of a kind's rows, of these submissions; empty without any. */
export function rowsViewStatement(kind: RecordKind, submissions: readonly StoredRows[]): Statement {
  return plain(`CREATE OR REPLACE VIEW ${rowsTable(kind.id)} AS\n${rowsSql(kind, submissions)}`);
}

/** Every column of the kind for the rows of these submissions; no row without any. */
export function rowsSql(kind: RecordKind, submissions: readonly StoredRows[]): string {
  const columns = (fields: ReadonlySet<string>): string =>
    Object.entries(kind.columns)
      .map(([name, { type }]) =>
        fields.has(name) ? sqlName(name) : `CAST(NULL AS ${storedType(type)}) AS ${sqlName(name)}`,
      )
      .join(', ');
  const none = `SELECT CAST(NULL AS INTEGER) AS submission, CAST(NULL AS INTEGER) AS "row", ${columns(new Set())} WHERE false`;
  const parts = submissions.map(
    ({ id, fields, table = submissionTable(id) }) =>
      `SELECT CAST(${id} AS INTEGER) AS submission, "row", ${columns(fields)} FROM ${sqlName(table)}`,
  );
  return parts.length === 0 ? none : parts.join('\nUNION ALL ');
}

export function renameStatement(from: string, to: string): Statement {
  return plain(`ALTER TABLE ${sqlName(from)} RENAME TO ${sqlName(to)}`);
}

export function dropTableStatement(table: string): Statement {
  return plain(`DROP TABLE IF EXISTS ${sqlName(table)}`);
}

/** First rows of a table, its columns as text; rows of one number in the order of further columns. */
export function previewStatement(
  table: string,
  fields: readonly string[],
  rows: number,
  order: readonly string[] = [],
): Statement {
  const columns = fields.map((name) => `CAST(${sqlName(name)} AS VARCHAR) AS ${sqlName(name)}`);
  return plain(
    `SELECT ${['"row"', ...columns].join(', ')} FROM ${sqlName(table)} ORDER BY ${['"row"', ...order].join(', ')} LIMIT ${rows}`,
  );
}

/** Stored rows of every kind given by employer, quarter and submission, kind after kind. */
export function reportedRowsStatement(kinds: readonly RecordKind[]): Statement {
  const parts = kinds.map((kind, place) => {
    const columns = new Set(Object.keys(kind.columns));
    const { sql } = reportedStatement(kind, rowsTable(kind.id), columns, ['submission']);
    return `SELECT ${place} AS place, * FROM (${sql})`;
  });
  return plain(
    `SELECT * EXCLUDE (place) FROM (${parts.join('\nUNION ALL ')}) ORDER BY place, employer, quarter, submission`,
  );
}

/**
 * Rows by employer and quarter; both may be empty. `fields` are the columns that `source` has; `also` asks for
 * the project or, of stored rows, the submission besides, or for the first and last date of each.
 */
export function reportedStatement(
  kind: RecordKind,
  source: string,
  fields: ReadonlySet<string>,
  also: readonly ('project' | 'submission' | 'first' | 'last')[] = [],
): Statement {
  const column = (name: string | undefined): string | null =>
    name !== undefined && fields.has(name) ? sqlName(name) : null;
  const text = (sql: string | null): string => sql ?? 'CAST(NULL AS VARCHAR)';
  const date = column(kind.date);
  const onDate = (sql: string): string => text(date === null ? null : sql);
  const others = {
    project: text(column('project')),
    submission: 'submission',
    first: onDate(`CAST(min(${date}) AS VARCHAR)`),
    last: onDate(`CAST(max(${date}) AS VARCHAR)`),
  };
  const columns = [
    `${sqlText(kind.id)} AS kind`,
    `${text(column('employer'))} AS employer`,
    `${onDate(`CAST(year(${date}) AS VARCHAR) || '-Q' || CAST(quarter(${date}) AS VARCHAR)`)} AS quarter`,
    ...also.map((name) => `${others[name]} AS ${sqlName(name)}`),
    'CAST(count(*) AS DOUBLE) AS rows',
  ];
  return plain(`SELECT ${columns.join(', ')} FROM ${sqlName(source)} GROUP BY ALL ORDER BY ALL`);
}
