/**
 * What a file is, from its head: header row, kind, columns, values and formats, as a recipe that can be
 * corrected. Promises that whatever it is not sure of is named; refuses to store what says who a person is.
 */
import type { Catalogue } from '../definition/catalogue.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import type { Problem } from '../problem.ts';
import {
  buildFields,
  columnsOf,
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
import { personalKind } from './personal.ts';
import { PROFILES, profileOf } from './profiles/profiles.ts';
import type { Recipe } from './recipe.ts';
import { recogniseKinds } from './recognise.ts';
import { valueReadings } from './value-readings.ts';
import { noKindFits, unknownKind } from './words.ts';

/** Inspects a file by its head. `hash` is that of the whole file; a recipe given is taken in place of the guess. */
export function inspect(
  given: TableHead,
  hash: string,
  catalogue: Catalogue,
  recipe: Recipe | null = null,
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
  const profile = recipe === null ? profileOf(new Set(columns.byPlainHeader.keys())) : null;
  const kindId = recipe?.kind ?? profile?.kind ?? candidates[0]?.kind;
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
    profile: profile?.id ?? null,
    personal,
  };
  if (kind === undefined) {
    const problem =
      kindId === undefined ? noKindFits(head.fileName) : unknownKind(head.fileName, kindId);
    return { ...shared, recipe, mapping: [], ignored: usable, problems: [problem] };
  }
  const fields =
    recipe === null
      ? buildFields(kind, columns, personalNames, profile)
      : withProvedFormats(kind, fieldsOfRecipe(recipe), columns);
  const complete = completeRecipe(head, header, kind, fields, columns, personal, recipe);
  const used = new Set([...fields.values()].flatMap(({ source }) => columnsOf(source)));
  const mapping = mappingOf(kind, fields, columns);
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
  const ignored = usable.filter((name) => !used.has(name));
  return { ...shared, recipe: complete, mapping, ignored, problems: [...faults, ...found] };
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
    ...PROFILES.flatMap(({ knownBy }) => knownBy),
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
  given: Recipe | null,
): Recipe {
  const mark =
    head.workbook?.decimalMark ??
    given?.reading?.decimalMark ??
    decimalMarkOf(kind, fields, columns);
  const dropped = personal.map(({ column }) => column);
  return {
    plumblineRecipe: 1,
    kind: kind.id,
    ...(given?.name === undefined ? {} : { name: given.name }),
    reading: readingOf(head, header, mark),
    fields: Object.fromEntries([...fields].map(([field, { source }]) => [field, source])),
    ...(dropped.length === 0 ? {} : { dropped }),
    ...(given?.leaveOut === undefined ? {} : { leaveOut: given.leaveOut }),
  };
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
