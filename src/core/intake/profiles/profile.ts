/** Layouts of well-known systems, as data: headers to know one by and what its columns mean. */
import type { RecordKindId } from '../../definition/record-kind.ts';
import type { Words } from '../../definition/words.ts';
import type { FieldSource, LeaveOut, Recipe, Unpivot } from '../recipe.ts';

/** What a known layout is called, and where it is described. */
export interface Layout {
  readonly id: string;
  readonly title: Words;
  readonly source: string;
}
/** How one kind of record is read from a file of a known layout. Columns are named as headers are compared. */
export interface LayoutReading {
  readonly kind: RecordKindId;
  /** Of several sources the first that the file has is taken; a field without one is mapped as usual. */
  readonly fields: Readonly<Record<string, FieldSource | readonly FieldSource[]>>;
  /** Columns that no field reads here, whatever they are called. */
  readonly ignored?: readonly string[];
  readonly leaveOut?: readonly LeaveOut[];
  readonly unpivot?: Unpivot;
  /** Fields without which the rows are of no use here, beside those that their kind always needs. */
  readonly needs?: readonly string[];
}
export interface Profile extends Layout, LayoutReading {
  /** All of these must be there, and of a list one of them; as headers are compared: lower case, single spaces. */
  readonly knownBy: readonly (string | readonly string[])[];
}

/** The first of the sources that the file has, with its columns under the names they have there; null without any. */
export function sourceInFile(
  sources: FieldSource | readonly FieldSource[],
  nameOf: ReadonlyMap<string, string>,
): FieldSource | null {
  for (const source of Array.isArray(sources) ? (sources as readonly FieldSource[]) : [sources]) {
    const found = named(source as FieldSource, nameOf);
    if (found !== null) return found;
  }
  return null;
}

function named(source: FieldSource, nameOf: ReadonlyMap<string, string>): FieldSource | null {
  if ('constant' in source) return source;
  if ('sum' in source) {
    const sum = source.sum.flatMap((column) => nameOf.get(column) ?? []);
    return sum.length === 0 ? null : { sum };
  }
  if ('columns' in source) {
    const columns = source.columns.flatMap((part) => {
      const column = nameOf.get(part.column);
      return column === undefined ? [] : [{ ...part, column }];
    });
    return columns.length === 0 ? null : { columns };
  }
  const column = nameOf.get(source.column);
  return column === undefined ? null : { ...source, column };
}

/** What a layout says of rows, under the names that its columns have in the file; a rule without its column goes. */
export function rulesInFile(
  reading: LayoutReading | null,
  nameOf: ReadonlyMap<string, string>,
): Pick<Recipe, 'leaveOut' | 'unpivot'> {
  const leaveOut = (reading?.leaveOut ?? []).flatMap((rule) => {
    const column = nameOf.get(rule.column);
    return column === undefined ? [] : [{ ...rule, column }];
  });
  return reading?.unpivot === undefined
    ? { leaveOut }
    : { leaveOut, unpivot: unpivotInFile(reading.unpivot, nameOf) };
}

/** The groups under the names of their columns; a column that is gone keeps its own, to be missed. */
export function unpivotInFile(
  { value, columns }: Unpivot,
  nameOf: ReadonlyMap<string, string>,
): Unpivot {
  const named = (column: string): string => nameOf.get(column) ?? column;
  return {
    value,
    columns: columns.map(({ column, less, set }) => ({
      column: named(column),
      ...(less === undefined ? {} : { less: less.map(named) }),
      set,
    })),
  };
}
