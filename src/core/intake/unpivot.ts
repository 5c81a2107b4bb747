/** Rows that say how much there was of each of several groups: their columns, and what can be wrong with them. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { Problem } from '../problem.ts';
import type { Columns } from './build-recipe.ts';
import type { Recipe, Unpivot } from './recipe.ts';
import {
  unpivotedTwice,
  unpivotLessUnlisted,
  unpivotSetsField,
  unpivotValueNoNumber,
} from './recipe-words.ts';
import { restWorkedOut, unpivotColumnMissing } from './words.ts';

/** The canonical fields that a recipe gives rows: those it reads, and those that its groups set. */
export function fieldsGiven({ fields, unpivot }: Recipe): ReadonlySet<string> {
  return new Set([...Object.keys(fields), ...(unpivot === undefined ? [] : groupFields(unpivot))]);
}

/** The field of the number, and every field that a group sets. */
export function groupFields({ value, columns }: Unpivot): readonly string[] {
  return [...new Set([value, ...columns.flatMap(({ set }) => Object.keys(set))])];
}

/** Columns of the groups that are not there, and groups that are worked out as the rest of a total. */
export function unpivotProblems(
  file: string,
  { unpivot }: Recipe,
  columns: Columns,
): readonly Problem[] {
  const there = new Set(columns.names);
  return (unpivot?.columns ?? []).flatMap(({ column, less = [] }) => {
    if (!there.has(column)) return [unpivotColumnMissing(file, column)];
    return less.length === 0 ? [] : [restWorkedOut(file, column, less)];
  });
}

/** What of it the kind of record cannot be read by; `constantFaults` checks a value for a field. */
export function unpivotFaults(
  file: string,
  kind: RecordKind,
  { fields, unpivot }: Recipe,
  constantFaults: (field: string, value: string) => readonly Problem[],
): readonly Problem[] {
  if (unpivot === undefined) return [];
  const listed = unpivot.columns.map(({ column }) => column);
  const twice = groupFields(unpivot).filter((field) => field in fields);
  const repeated = listed.filter((column, place) => listed.indexOf(column) < place);
  return [
    ...(kind.columns[unpivot.value]?.type === 'number'
      ? []
      : [unpivotValueNoNumber(file, unpivot.value)]),
    ...twice.map((field) => unpivotSetsField(file, field)),
    ...repeated.map((column) => unpivotedTwice(file, column)),
    ...unpivot.columns.flatMap(({ column, less = [], set }) => [
      ...less
        .filter((part) => part === column || !listed.includes(part))
        .map((part) => unpivotLessUnlisted(file, column, part)),
      ...Object.entries(set).flatMap(([field, value]) => constantFaults(field, value)),
    ]),
  ];
}
