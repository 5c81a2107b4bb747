/** From a file's columns to a whole recipe: profile first, then headers, formats proved from the values. */
import type { Column, RecordKind } from '../definition/record-kind.ts';
import type { FieldMapping, TableHead } from './inspection.ts';
import { dateFormatOf } from './date-format.ts';
import type { HeaderPlace } from './header-lines.ts';
import { hasHourParts, isDoubleTime, withDoubleTime } from './hours-parts.ts';
import { mapColumns } from './map-columns.ts';
import { payFieldsOf, unitSaidBy } from './pay-unit.ts';
import type { LayoutReading } from './profiles/profile.ts';
import { sourceInFile } from './profiles/profile.ts';
import { detectSeparator } from './read-code.ts';
import { isTradeUnderClass } from './trade-or-class.ts';
import { fieldInStep, weekStart } from './week-ending.ts';
import type { DateFormat, FieldSource, Recipe } from './recipe.ts';

export interface Columns {
  readonly names: readonly string[];
  /** Names by header as headers are compared, the first of equal ones. */
  readonly byPlainHeader: ReadonlyMap<string, string>;
  /** Cells of the head under a column's name, below the header. */
  cellsOf(name: string): readonly string[];
}
export interface BuiltField {
  readonly source: FieldSource;
  readonly confidence: FieldMapping['confidence'];
}

/** The source of every field that has one. `personal` columns serve no field. */
export function buildFields(
  kind: RecordKind,
  columns: Columns,
  personal: ReadonlySet<string>,
  layout: LayoutReading | null,
): ReadonlyMap<string, BuiltField> {
  const built = new Map<string, BuiltField>();
  for (const [field, sources] of Object.entries(layout?.fields ?? {})) {
    const found = sourceInFile(sources, columns.byPlainHeader);
    if (found !== null) built.set(field, { source: found, confidence: 'profile' });
  }
  const used = new Set([...built.values()].flatMap(({ source }) => columnsOf(source)));
  const ignored = new Set(layout?.ignored?.map((one) => columns.byPlainHeader.get(one)));
  const free = columns.names.filter(
    (name) => !used.has(name) && !personal.has(name) && !ignored.has(name),
  );
  for (const [field, choice] of mapByValues(kind, free, columns)) {
    if (built.has(field)) continue;
    built.set(field, { source: { column: choice.column }, confidence: choice.confidence });
  }
  const barred = new Set([...personal, ...ignored].flatMap((name) => name ?? []));
  addHispanicColumn(kind, built, columns, barred);
  addPayUnit(kind, built);
  if (hasHourParts(kind)) addDoubleTime(built, columns, barred);
  return withPeriodStart(kind, withProvedFormats(kind, built, columns));
}

/** The columns by their headers, and what the header leaves open by the values. */
function mapByValues(
  kind: RecordKind,
  free: readonly string[],
  columns: Columns,
): ReturnType<typeof mapColumns> {
  const mapped = mapColumns(kind, free);
  const trades = free.find(
    (name) =>
      mapColumns(kind, [name]).has('worker_class') &&
      isTradeUnderClass(kind, mapped.has('trade'), columns.cellsOf(name)),
  );
  if (trades === undefined) return mapped;
  const others = mapColumns(
    kind,
    free.filter((name) => name !== trades),
  );
  return new Map([...others, ['trade', { column: trades, confidence: 'guess' }]]);
}

/** A column of whole months, of quarters or of week endings says the first day too. */
function withPeriodStart(
  kind: RecordKind,
  built: ReadonlyMap<string, BuiltField>,
): ReadonlyMap<string, BuiltField> {
  const end = built.get('period_end');
  if (end === undefined || built.has('period_start')) return built;
  if (kind.columns['period_start'] === undefined) return built;
  const source = isWholePeriod(end.source) ? end.source : weekStart(end.source);
  return source === null ? built : new Map([...built, ['period_start', { ...end, source }]]);
}

/** The source is a column of months or quarters. */
export function isWholePeriod(source: FieldSource): boolean {
  return 'column' in source && (source.dateFormat === 'month' || source.dateFormat === 'quarter');
}

/** The fields with the date formats and separators that their values prove, where none is given. */
export function withProvedFormats(
  kind: RecordKind,
  fields: ReadonlyMap<string, BuiltField>,
  columns: Columns,
): ReadonlyMap<string, BuiltField> {
  const formats = provedFormats(kind, fields, columns);
  const sources = Object.fromEntries([...fields].map(([field, { source }]) => [field, source]));
  return new Map(
    [...fields].map(([field, { source, confidence }]) => {
      const column = kind.columns[field];
      const follows = fieldInStep(kind, sources, source) !== null;
      const proved =
        column === undefined || !('column' in source) || follows
          ? source
          : refined(column, source, columns, formats);
      return [field, { source: proved, confidence }];
    }),
  );
}

/** Double time is no field of its own: it is overtime. */
function addDoubleTime(
  built: Map<string, BuiltField>,
  columns: Columns,
  personal: ReadonlySet<string>,
): void {
  const used = new Set([...built.values()].flatMap(({ source }) => columnsOf(source)));
  for (const [plain, name] of columns.byPlainHeader) {
    if (!isDoubleTime(plain) || used.has(name) || personal.has(name)) continue;
    const source = withDoubleTime(built.get('hours_ot')?.source, name);
    built.set('hours_ot', { source, confidence: 'guess' });
  }
}

/** Where no column says the unit of pay, the header over pay may. */
function addPayUnit(kind: RecordKind, built: Map<string, BuiltField>): void {
  const pay = payFieldsOf(kind);
  const amount = pay === null ? undefined : built.get(pay.amount)?.source;
  if (pay === null || amount === undefined || built.has(pay.unit) || !('column' in amount)) return;
  const unit = unitSaidBy(amount.column);
  if (unit !== null) built.set(pay.unit, { source: { constant: unit }, confidence: 'guess' });
}

const HISPANIC =
  /^(?:ethnicity ?)?(?:is ?)?hispanic ?(?:or ?)?(?:latin[oaxe])?(?: ?(?:origin|ethnicity|y n))?$/;

/** A column that says yes or no to Hispanic or Latino belongs to race beside the column of races. */
function addHispanicColumn(
  kind: RecordKind,
  built: Map<string, BuiltField>,
  columns: Columns,
  personal: ReadonlySet<string>,
): void {
  const race = built.get('race');
  if (race === undefined || !('column' in race.source) || kind.columns['race'] === undefined)
    return;
  const used = new Set([...built.values()].flatMap(({ source }) => columnsOf(source)));
  for (const [plain, name] of columns.byPlainHeader) {
    if (!HISPANIC.test(plain) || used.has(name) || personal.has(name)) continue;
    const cells = columns.cellsOf(name).filter((cell) => cell.trim() !== '');
    if (!cells.every((cell) => /^(?:y|n|yes|no|s[ií]|true|false|t|f|0|1)$/i.test(cell.trim())))
      continue;
    const source = { columns: [{ column: name, code: 'hispanic' }, race.source] };
    built.set('race', { source, confidence: race.confidence });
    return;
  }
}

/** Every column that a field is read from. */
export function columnsOf(source: FieldSource): readonly string[] {
  if ('constant' in source) return [];
  if ('sum' in source) return source.sum;
  return 'columns' in source ? source.columns.map(({ column }) => column) : [source.column];
}

function refined(
  column: Column,
  source: Extract<FieldSource, { column: string }>,
  columns: Columns,
  formats: ReadonlySet<DateFormat>,
): FieldSource {
  const cells = columns.cellsOf(source.column);
  if (column.type === 'date' && source.dateFormat === undefined) {
    const found = dateFormatOf(cells);
    if (found === null) return source;
    if (typeof found === 'string') return { ...source, dateFormat: found };
    const other = found.ambiguous.filter((format) => formats.has(format));
    const [only] = other;
    return only !== undefined && other.length === 1 ? { ...source, dateFormat: only } : source;
  }
  if (column.type === 'codes' && source.separator === undefined) {
    const separator = detectSeparator(column.codes, cells);
    return separator === undefined ? source : { ...source, separator };
  }
  return source;
}

/** Formats that at least one date column of the file proves; they settle the columns that prove none. */
function provedFormats(
  kind: RecordKind,
  built: ReadonlyMap<string, BuiltField>,
  columns: Columns,
): ReadonlySet<DateFormat> {
  const formats = new Set<DateFormat>();
  for (const [field, { source }] of built) {
    if (kind.columns[field]?.type !== 'date' || !('column' in source)) continue;
    const found = dateFormatOf(columns.cellsOf(source.column));
    if (typeof found === 'string') formats.add(found);
  }
  return formats;
}

/** A comma when most numbers of the file that have a mark say so; a point when no number says anything. */
export function decimalMarkOf(
  kind: RecordKind,
  built: ReadonlyMap<string, BuiltField>,
  columns: Columns,
): '.' | ',' {
  const sources = [...built].flatMap(([field, { source }]) =>
    kind.columns[field]?.type === 'number' ? [source] : [],
  );
  const cells = sources.flatMap(columnsOf).flatMap((name) => columns.cellsOf(name));
  return decimalMarkIn(cells) ?? '.';
}

/** The mark that stands before the last one or two digits of most numbers; null when none has one. */
export function decimalMarkIn(cells: readonly string[]): '.' | ',' | null {
  let commas = 0;
  let points = 0;
  for (const cell of cells) {
    if (/\d,\d{1,2}$/.test(cell.trim())) commas++;
    else if (/\d\.\d{1,2}$/.test(cell.trim())) points++;
  }
  if (commas + points === 0) return null;
  return commas > points ? ',' : '.';
}

/** How the head was read, to be read the same way again. A workbook has no encoding and no delimiter. */
export function readingOf(
  head: TableHead,
  header: HeaderPlace,
  decimalMark: '.' | ',',
): NonNullable<Recipe['reading']> {
  const { encoding, delimiter, quote, workbook } = head;
  const lines = header.lines === 1 ? {} : { headerRows: header.lines };
  const rows = { headerRow: header.index + 1, ...lines, decimalMark };
  if (workbook === undefined)
    return { encoding, delimiter, ...(quote === 'double' ? {} : { quote }), ...rows };
  const sheet = workbook.asked && workbook.sheet !== null ? { sheet: workbook.sheet } : {};
  return { ...sheet, ...rows };
}
