/**
 * A recipe of an earlier file, made to fit another of the same layout. Promises that nothing is carried over
 * that holds for the earlier file alone (days typed for all its rows, the place of its header), that what the
 * values prove goes before what was said last time, and that every difference is named.
 */
import type { RecordKind } from '../definition/record-kind.ts';
import { columnsOf, decimalMarkIn } from './build-recipe.ts';
import { dateFormatOf } from './date-format.ts';
import { isOurs, plainHeader } from './header-text.ts';
import type { Inspection } from './inspection.ts';
import { sourceInFile, unpivotInFile } from './profiles/profile.ts';
import type { FieldSource, LeaveOut, Recipe } from './recipe.ts';

/** A file that was read before: its recipe and the names of its columns. */
export interface Former {
  readonly recipe: Recipe;
  readonly headers: readonly string[];
}

export interface RecalledRecipe {
  readonly recipe: Recipe;
  readonly changes: RecallChanges;
}

/** What differs from last time, all of it empty where nothing does. */
export interface RecallChanges {
  /** Columns that were not there last time, and those that were and are gone. */
  readonly newColumns: readonly string[];
  readonly goneColumns: readonly string[];
  /** Fields read from other columns than last time. */
  readonly moved: readonly {
    readonly field: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
  }[];
  /** Fields that had a column last time and have none now. */
  readonly lost: readonly string[];
  /** Fields whose day was typed last time for all rows: of this file it has to be said anew. */
  readonly days: readonly string[];
  /** Fields whose dates are written in another way than last time. */
  readonly dateFormats: readonly string[];
  /** Numbers have another decimal mark than last time. */
  readonly decimalMark: boolean;
}

/** `inspection`: of the new file, by its own columns or by the former recipe. `kind`: the former recipe's. */
export function recallRecipe(
  inspection: Inspection,
  former: Former,
  kind: RecordKind,
): RecalledRecipe {
  const personal = new Set(inspection.personal.map(({ column }) => column));
  const usable = inspection.headers.filter((header) => !personal.has(header));
  const nameOf = namesNow(former, usable);
  const before = new Set(former.headers.map(plainHeader));
  const cellsOf = cellsIn(inspection);
  const fields = new Map<string, FieldSource>();
  const moved: RecallChanges['moved'][number][] = [];
  const lost: string[] = [];
  const days: string[] = [];
  const dateFormats: string[] = [];
  const own = inspection.recipe?.kind === kind.id ? inspection.recipe.fields : {};
  for (const [field, source] of Object.entries(former.recipe.fields)) {
    if ('constant' in source && kind.columns[field]?.type === 'date') {
      days.push(field);
      continue;
    }
    const kept = sourceInFile(source, nameOf);
    const whole = kept !== null && columnsOf(kept).length === columnsOf(source).length;
    const now = whole ? kept : (own[field] ?? kept);
    if (now === null || columnsOf(now).some((column) => personal.has(column))) {
      lost.push(field);
      continue;
    }
    if (!whole) moved.push({ field, from: columnsOf(source), to: columnsOf(now) });
    const dated = kind.columns[field]?.type === 'date' ? withProvedFormat(now, cellsOf) : now;
    if (dated !== now) dateFormats.push(field);
    fields.set(field, dated);
  }
  for (const [field, source] of Object.entries(own)) {
    const columns = columnsOf(source);
    const isNew = columns.length > 0 && columns.every((name) => !before.has(plainHeader(name)));
    if (isNew && former.recipe.fields[field] === undefined) fields.set(field, source);
  }
  const numbers = [...fields].flatMap(([field, source]) =>
    kind.columns[field]?.type === 'number' ? columnsOf(source).flatMap(cellsOf) : [],
  );
  const mark = former.recipe.reading?.decimalMark;
  const proved = decimalMarkIn(numbers);
  const decimalMark = proved ?? mark;
  const leaveOut = (former.recipe.leaveOut ?? []).flatMap((rule) => {
    const column = nameOf.get(rule.column);
    return column === undefined ? [] : [leaveOutNow({ ...rule, column }, cellsOf)];
  });
  const { unpivot } = former.recipe;
  const after = new Set(inspection.headers.map(plainHeader));
  return {
    recipe: {
      plumblineRecipe: 1,
      kind: kind.id,
      ...(former.recipe.name === undefined ? {} : { name: former.recipe.name }),
      ...(decimalMark === undefined ? {} : { reading: { decimalMark } }),
      fields: Object.fromEntries(fields),
      ...(unpivot === undefined ? {} : { unpivot: unpivotInFile(unpivot, nameOf) }),
      ...(leaveOut.length === 0 ? {} : { leaveOut }),
    },
    changes: {
      newColumns: inspection.headers.filter(
        (name) => !before.has(plainHeader(name)) && !isOurs(name),
      ),
      goneColumns: former.headers.filter((name) => !after.has(plainHeader(name))),
      moved,
      lost,
      days,
      dateFormats,
      decimalMark: mark !== undefined && proved !== null && proved !== mark,
    },
  };
}

/** The former columns under the names they have now; those that are gone are not among them. */
function namesNow(former: Former, headers: readonly string[]): ReadonlyMap<string, string> {
  const byPlain = new Map(headers.map((header) => [plainHeader(header), header]));
  const all = [
    ...Object.values(former.recipe.fields).flatMap(columnsOf),
    ...(former.recipe.leaveOut ?? []).map(({ column }) => column),
    ...(former.recipe.unpivot?.columns ?? []).map(({ column }) => column),
  ];
  return new Map(
    all.flatMap((column) => {
      const name = byPlain.get(plainHeader(column));
      return name === undefined ? [] : [[column, name] as const];
    }),
  );
}

function cellsIn({ head, headerRow, headers }: Inspection): (name: string) => readonly string[] {
  const rows = head.records.slice(headerRow).filter((record) => record.length > 0);
  return (name) => {
    const place = headers.indexOf(name);
    return place < 0 ? [] : rows.map((row) => row[place] ?? '');
  };
}

function leaveOutNow(rule: LeaveOut, cellsOf: (name: string) => readonly string[]): LeaveOut {
  if ('is' in rule || rule.dateFormat === undefined) return rule;
  const { dateFormat: former, ...rest } = rule;
  const source = withProvedFormat({ column: rule.column, dateFormat: former }, cellsOf);
  return 'dateFormat' in source && source.dateFormat !== undefined
    ? { ...rest, dateFormat: source.dateFormat }
    : rest;
}

/** The same source where the values allow its format; else with the format they prove, or none. */
function withProvedFormat(
  source: FieldSource,
  cellsOf: (name: string) => readonly string[],
): FieldSource {
  if (!('column' in source) || source.dateFormat === undefined) return source;
  const found = dateFormatOf(cellsOf(source.column));
  if (found === null || found === source.dateFormat) return source;
  const { dateFormat, ...rest } = source;
  if (typeof found === 'string') return { ...rest, dateFormat: found };
  return found.ambiguous.includes(dateFormat) ? source : rest;
}
