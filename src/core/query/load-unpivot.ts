/**
 * Rows that say how much there was of each of several groups. They are loaded and checked as they stand in the
 * file, the number of every group in a column of its own; a sound row is then turned into one record a group.
 */
import type { Predicate } from '../definition/predicate.ts';
import type { Column, RecordKind, RowCheck } from '../definition/record-kind.ts';
import type { Statement } from '../engine.ts';
import type { Recipe, Unpivot } from '../intake/recipe.ts';
import { storedType } from './facts/create-tables.ts';
import type { FactShape } from './fact-shape.ts';
import { groupsView } from './load-faults.ts';
import type { LoadPlan } from './load-faults.ts';
import { constantSql } from './load-fields.ts';
import type { LoadField } from './load-fields.ts';
import { dropTableStatement } from './load-rows.ts';
import { leavesOf } from './predicate-parts.ts';
import { sqlName } from './sql-text.ts';

const plain = (sql: string): Statement => ({ sql, parameters: [] });
const groupName = (place: number): string => `group_${place}`;

/** The kind with a number for every group in place of the one number: it must have at least one of them. */
export function kindOfGroups(kind: RecordKind, { value, columns }: Unpivot): RecordKind {
  const number = kind.columns[value];
  if (number?.type !== 'number') throw new RangeError(`${value} is not a number.`);
  const groups = columns.map(({ column }, place): readonly [string, Column] => [
    groupName(place),
    { ...number, atLeast: 0, title: { en: column, es: column }, aliases: [] },
  ]);
  const checks = kind.checks.map((check): RowCheck =>
    readsColumn(check, value)
      ? { ...check, holds: { any: groups.map(([column]): Predicate => ({ column, known: true })) } }
      : check,
  );
  return { ...kind, columns: { ...kind.columns, ...Object.fromEntries(groups) }, checks };
}

function readsColumn({ holds }: RowCheck, column: string): boolean {
  return leavesOf(holds).some((leaf) => 'column' in leaf && leaf.column === column);
}

export function shapeOfGroups(shape: FactShape, { columns }: Unpivot): FactShape {
  const groups = columns.map((_, place) => [groupName(place), 'number'] as const);
  return { ...shape, columns: new Map([...shape.columns, ...groups]) };
}

/** The recipe that reads every group's column as it stands. */
export function recipeOfGroups(recipe: Recipe, { columns }: Unpivot): Recipe {
  const groups = columns.map(({ column }, place) => [groupName(place), { column }] as const);
  return { ...recipe, fields: { ...recipe.fields, ...Object.fromEntries(groups) } };
}

/** The fields with a fault more for a total that its parts exceed. */
export function withTotalsChecked(
  fields: readonly LoadField[],
  unpivot: Unpivot,
): readonly LoadField[] {
  return fields.map((one) => {
    const place = unpivot.columns.findIndex((_, at) => groupName(at) === one.field);
    const less = unpivot.columns[place]?.less ?? [];
    if (less.length === 0) return one;
    const sql = `${restSql(unpivot, place)} < -0.005`;
    const fault = { cause: 'parts-above-total', sql } as const;
    const quick = { ...one.quick, doubts: [...one.quick.doubts, sql] };
    return { ...one, faults: [...one.faults, fault], quick };
  });
}

/** The number of a group, its parts taken off; 0 where none stands. */
function restSql({ columns }: Unpivot, place: number): string {
  const of = (at: number): string => `coalesce(${sqlName(groupName(at))}, 0)`;
  const less = columns[place]?.less ?? [];
  const parts = less.map((part) => of(columns.findIndex(({ column }) => column === part)));
  return `(${[of(place), ...parts].join(' - ')})`;
}

/**
 * A view of the staged rows as one record for every group that there was any of; `place` is that of the group.
 * The rows stay as they stand in the file, to be corrected.
 */
export function groupsViewStatement(plan: LoadPlan, kind: RecordKind, unpivot: Unpivot): Statement {
  const own = plan.fields.map(({ field }) => field).filter((field) => field in kind.columns);
  const set = [...new Set(unpivot.columns.flatMap((one) => Object.keys(one.set)))];
  const parts = unpivot.columns.map((one, place) => {
    const values = set.map(
      (field) => `${setSql(kind, field, one.set[field])} AS ${sqlName(field)}`,
    );
    const rest = `round(${restSql(unpivot, place)}, 6)`;
    return `SELECT ${['"row"', `${place} AS place`, ...own.map(sqlName), ...values, `${rest} AS ${sqlName(unpivot.value)}`].join(', ')} FROM ${sqlName(plan.table)} WHERE ${rest} > 0`;
  });
  return plain(`CREATE VIEW ${sqlName(groupsView(plan))} AS ${parts.join('\nUNION ALL ')}`);
}

/** Keeps the records of a staged table's groups as a table; what they were made from goes. */
export function keepGroupsStatements(table: string, kept: string): readonly Statement[] {
  const view = groupsView({ table });
  return [
    plain(
      `CREATE TABLE ${sqlName(kept)} AS SELECT * EXCLUDE (place) FROM ${sqlName(view)} ORDER BY "row", place`,
    ),
    dropGroupsStatement(table),
    dropTableStatement(table),
  ];
}

export function dropGroupsStatement(table: string): Statement {
  return plain(`DROP VIEW IF EXISTS ${sqlName(groupsView({ table }))}`);
}

function setSql(kind: RecordKind, field: string, value: string | undefined): string {
  const column = kind.columns[field];
  if (column === undefined) throw new RangeError(`The kind has no field ${field}.`);
  const sql = value === undefined ? 'NULL' : constantSql(column, value);
  return `CAST(${sql} AS ${storedType(column.type)})`;
}
