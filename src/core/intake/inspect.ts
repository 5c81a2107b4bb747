/**
 * What a file is, from its head: header row, kind, columns, values and formats, as a recipe that can be
 * corrected. Promises that whatever it is not sure of is named; refuses to store what says who a person is.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { RecordKind, RecordKindId } from '../definition/record-kind.ts';
import { plainValue } from '../definition/spellings.ts';
import type { Problem } from '../problem.ts';
import {
  buildFields,
  columnsOf,
  decimalMarkIn,
  decimalMarkOf,
  readingOf,
  withProvedFormats,
} from './build-recipe.ts';
import type { BuiltField, Columns } from './build-recipe.ts';
import { recipeFaults } from './check-recipe.ts';
import { withoutGuards } from './guarded-head.ts';
import { guessHeaderLines, headerCells } from './header-lines.ts';
import type { HeaderPlace } from './header-lines.ts';
import { guessHeaderIndex, knownHeaders } from './header-row.ts';
import { columnNames, plainHeader } from './header-text.ts';
import type { Inspection, TableHead } from './inspection.ts';
import { inspectionProblems } from './inspection-problems.ts';
import { withProvedLeaveOut } from './leave-out.ts';
import { personalKind } from './personal.ts';
import { rulesInFile } from './profiles/profile.ts';
import { LAYOUT_HEADERS, layoutOf } from './profiles/profiles.ts';
import type { Recipe } from './recipe.ts';
import { recogniseKinds } from './recognise.ts';
import { valueReadings } from './value-readings.ts';
import { noKindFits, requiredFieldMissing, unknownKind } from './words.ts';

/**
 * Inspects a file by its head. `hash` is that of the whole file; a recipe given is taken in place of the guess.
 * `only`: the kind to guess a recipe for, where the file may hold others too.
 */
export function inspect(
  given: TableHead,
  hash: string,
  catalogue: Catalogue,
  recipe: Recipe | null = null,
  only: RecordKindId | null = null,
): Inspection {
  const head = withoutGuards(given);
  const header = headerPlaceOf(head, catalogue, recipe);
  const columns = columnsBelow(head, header);
  const personal = columns.names.flatMap((column) => {
    const what = personalKind(column, columns.cellsOf(column));
    return what === null ? [] : [{ column, what }];
  });
  const personalNames = new Set(personal.map(({ column }) => column));
  const usable = columns.names.filter((name) => !personalNames.has(name));
  const candidates = recogniseKinds(catalogue.records, usable);
  const layout = recipe === null ? layoutOf(catalogue, columns, personalNames) : null;
  const held = layout?.readings.map((one) => one.kind) ?? [];
  const kindId = recipe?.kind ?? only ?? held[0] ?? candidates[0]?.kind;
  const reading = layout?.readings.find((one) => one.kind === kindId) ?? null;
  const kind = catalogue.records.find(({ id }) => id === kindId);
  const shared = {
    fileName: head.fileName,
    hash,
    size: head.size,
    head,
    headerRow: header.index + 1,
    headerRows: header.lines,
    headers: columns.names,
    candidates,
    profile: layout?.id ?? null,
    alsoHolds: held.filter((one) => one !== kindId),
    personal,
  };
  if (kind === undefined) {
    const problem =
      kindId === undefined ? noKindFits(head.fileName) : unknownKind(head.fileName, kindId);
    return { ...shared, recipe, mapping: [], ignored: usable, problems: [problem] };
  }
  const fields =
    recipe === null
      ? buildFields(kind, columns, personalNames, reading)
      : withProvedFormats(kind, fieldsOfRecipe(recipe), columns);
  const rules = recipe ?? rulesInFile(reading, columns.byPlainHeader);
  const complete = completeRecipe(head, header, kind, fields, columns, personal, rules, recipe);
  const besides = [...(complete.unpivot?.columns ?? []), ...(complete.leaveOut ?? [])];
  const used = new Set([
    ...[...fields.values()].flatMap(({ source }) => columnsOf(source)),
    ...besides.map(({ column }) => column),
  ]);
  const mapping = mappingOf(kind, fields, withoutLeftOut(columns, complete));
  const faults = recipe === null ? [] : recipeFaults(head.fileName, recipe, catalogue);
  const found: readonly Problem[] = inspectionProblems(
    head,
    header,
    kind,
    complete,
    mapping,
    columns,
    personalNames,
  );
  const needed = (reading?.needs ?? []).flatMap((field) => {
    const title = fields.has(field) ? undefined : kind.columns[field]?.title;
    return title === undefined ? [] : [requiredFieldMissing(head.fileName, field, title)];
  });
  const ignored = usable.filter((name) => !used.has(name));
  return {
    ...shared,
    recipe: complete,
    mapping,
    ignored,
    problems: [...faults, ...needed, ...found],
  };
}

function fieldsOfRecipe(recipe: Recipe): ReadonlyMap<string, BuiltField> {
  return new Map(
    Object.entries(recipe.fields).map(([field, source]) => [
      field,
      { source, confidence: 'recipe' as const },
    ]),
  );
}

function headerPlaceOf(head: TableHead, catalogue: Catalogue, recipe: Recipe | null): HeaderPlace {
  const { headerRow, headerRows } = recipe?.reading ?? {};
  const known = new Set([
    ...knownHeaders(catalogue.records),
    ...LAYOUT_HEADERS,
    ...Object.values(recipe?.fields ?? {})
      .flatMap(columnsOf)
      .map(plainHeader),
  ]);
  if (headerRow === undefined) {
    const guessed = Math.max(0, guessHeaderIndex(head.records, known));
    return headerRows === undefined
      ? guessHeaderLines(head.records, guessed, known)
      : { index: guessed, lines: headerRows };
  }
  const index = Math.min(Math.max(headerRow, 1), head.records.length) - 1;
  return { index, lines: headerRows ?? 1 };
}

function columnsBelow(head: TableHead, place: HeaderPlace): Columns {
  const header = headerCells(head.records, place);
  const rows = head.records.slice(place.index + 1).filter((record) => record.length > 0);
  const width = Math.max(filledWidth(header), usualWidth(rows));
  const padded = Array.from({ length: width }, (_, index) => header[index] ?? '');
  const names = columnNames(padded);
  const places = new Map(names.map((name, index) => [name, index]));
  const byPlainHeader = new Map<string, string>();
  for (const name of names) {
    if (!byPlainHeader.has(plainHeader(name))) byPlainHeader.set(plainHeader(name), name);
  }
  return {
    names,
    byPlainHeader,
    cellsOf: (name) => {
      const index = places.get(name);
      return index === undefined ? [] : rows.map((row) => row[index] ?? '');
    },
  };
}

function filledWidth(record: readonly string[]): number {
  return record.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** The width that half of the rows have or exceed: a single row that is too long adds no column. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const widths = rows.map(filledWidth).sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 0;
}

function completeRecipe(
  head: TableHead,
  header: HeaderPlace,
  kind: RecordKind,
  fields: ReadonlyMap<string, BuiltField>,
  columns: Columns,
  personal: Inspection['personal'],
  { leaveOut = [], unpivot }: Pick<Recipe, 'leaveOut' | 'unpivot'>,
  given: Recipe | null,
): Recipe {
  const groups = unpivot?.columns.flatMap(({ column }) => columns.cellsOf(column)) ?? [];
  const mark =
    head.workbook?.decimalMark ??
    given?.reading?.decimalMark ??
    decimalMarkIn(groups) ??
    decimalMarkOf(kind, fields, columns);
  const dropped = personal.map(({ column }) => column);
  return {
    plumblineRecipe: 1,
    kind: kind.id,
    ...(given?.name === undefined ? {} : { name: given.name }),
    reading: readingOf(head, header, mark),
    fields: Object.fromEntries([...fields].map(([field, { source }]) => [field, source])),
    ...(dropped.length === 0 ? {} : { dropped }),
    ...(unpivot === undefined ? {} : { unpivot }),
    ...(leaveOut.length === 0 ? {} : { leaveOut: withProvedLeaveOut(leaveOut, columns) }),
  };
}

/** The columns without the cells for which their rows are left out. */
function withoutLeftOut(columns: Columns, { leaveOut = [] }: Recipe): Columns {
  const out = new Map(
    leaveOut.flatMap((rule) =>
      'is' in rule ? [[rule.column, new Set(rule.is.map(plainValue))] as const] : [],
    ),
  );
  const cellsOf = (name: string): readonly string[] => {
    const left = out.get(name);
    const cells = columns.cellsOf(name);
    return left === undefined ? cells : cells.filter((cell) => !left.has(plainValue(cell)));
  };
  return { ...columns, cellsOf };
}

function mappingOf(
  kind: RecordKind,
  fields: ReadonlyMap<string, BuiltField>,
  columns: Columns,
): Inspection['mapping'] {
  return Object.entries(kind.columns).map(([field, column]) => {
    const built = fields.get(field);
    const read = built === undefined ? [] : columnsOf(built.source);
    const cells = read
      .flatMap((name) => columns.cellsOf(name))
      .filter((cell) => cell.trim() !== '');
    return {
      field,
      required: column.required === true,
      columns: read,
      confidence: built?.confidence ?? 'none',
      values: built === undefined ? [] : valueReadings(column, built.source, columns.cellsOf),
      samples: [...new Set(cells)].slice(0, 3),
    };
  });
}
