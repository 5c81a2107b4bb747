import type { RecordKind } from '../definition/record-kind.ts';
import type { Problem } from '../problem.ts';
import type { Columns } from './build-recipe.ts';
import { columnsOf, isWholePeriod } from './build-recipe.ts';
import { dateFormatOf } from './date-format.ts';
import { headerCells } from './header-lines.ts';
import type { HeaderPlace } from './header-lines.ts';
import { hasHourParts } from './hours-parts.ts';
import type { FieldMapping, TableHead } from './inspection.ts';
import { leaveOutProblems } from './leave-out.ts';
import { payFieldsOf } from './pay-unit.ts';
import { personalKind } from './personal.ts';
import type { FieldSource, Recipe } from './recipe.ts';
import { fieldsGiven, unpivotProblems } from './unpivot.ts';
import { daysBeforeSaid, fieldInStep } from './week-ending.ts';
import {
  ambiguousDate,
  columnMissing,
  duplicateHeader,
  hoursAddedUp,
  noDateFormat,
  nobodysNumber,
  payUnitFromHeader,
  personalColumnUsed,
  requiredFieldMissing,
  rowsOfGroups,
  sheetsNotRead,
  unknownValue,
  weeklyHoursMissing,
  wholePeriods,
} from './words.ts';

/** Everything that the head says is wrong with the recipe, at once. */
export function inspectionProblems(
  head: TableHead,
  header: HeaderPlace,
  kind: RecordKind,
  recipe: Recipe,
  mapping: readonly FieldMapping[],
  columns: Columns,
  personal: ReadonlySet<string>,
): readonly Problem[] {
  const file = head.fileName;
  const there = new Set(columns.names);
  const given = fieldsGiven(recipe);
  const problems: Problem[] = [...otherSheets(head)];
  const repeated = headerCells(head.records, header)
    .map((cell) => cell.trim())
    .filter((cell, index, all) => cell !== '' && all.indexOf(cell) < index);
  for (const name of new Set(repeated)) problems.push(duplicateHeader(file, name));
  for (const [field, column] of Object.entries(kind.columns)) {
    const source = recipe.fields[field];
    if (source === undefined) {
      if (column.required === true && !given.has(field))
        problems.push(requiredFieldMissing(file, field, column.title));
      continue;
    }
    for (const name of columnsOf(source)) {
      if (!there.has(name)) problems.push(columnMissing(file, name, field));
      else if (personal.has(name)) problems.push(personalColumnUsed(file, name));
    }
    if (column.type === 'date') {
      const follows = fieldInStep(kind, recipe.fields, source) !== null;
      problems.push(...(follows ? [] : dateProblems(file, source, columns)));
      problems.push(...daysBeforeSaid(file, field, kind, source));
      if (isWholePeriod(source))
        problems.push(wholePeriods(file, field, columnsOf(source), column));
    }
  }
  const { hours, hours_st: straight, hours_ot: over } = recipe.fields;
  const parts = [straight, over].flatMap((source) =>
    source === undefined ? [] : columnsOf(source),
  );
  const supposed = mapping.some(
    ({ field, confidence }) =>
      (field === 'hours_st' || field === 'hours_ot') &&
      (confidence === 'alias' || confidence === 'guess'),
  );
  if (hasHourParts(kind) && hours === undefined && parts.length > 1 && supposed) {
    problems.push(hoursAddedUp(file, parts));
  }
  problems.push(...payProblems(file, kind, recipe, mapping));
  if (kind.person !== undefined && !given.has(kind.person)) {
    if (recipe.unpivot !== undefined) problems.push(rowsOfGroups(file));
    else if (namesSomebody(columns, personal)) problems.push(nobodysNumber(file));
  }
  problems.push(...leaveOutProblems(file, recipe, columns));
  problems.push(...unpivotProblems(file, recipe, columns));
  for (const { field, values, columns: read } of mapping) {
    const unknown = values.filter(({ code }) => code === undefined);
    const title = kind.columns[field]?.title;
    if (unknown.length > 0 && title !== undefined) {
      problems.push(unknownValue(file, read.join(', '), title, unknown.length));
    }
  }
  return problems;
}

/** Who a row is of stands there, and is dropped. */
function namesSomebody(columns: Columns, personal: ReadonlySet<string>): boolean {
  return [...personal].some((name) => {
    const what = personalKind(name, columns.cellsOf(name));
    return what === 'name' || what === 'social-security-number';
  });
}

/** Sheets that were not read because nobody chose one. */
function otherSheets({ fileName, workbook }: TableHead): readonly Problem[] {
  if (workbook === undefined || workbook.asked || workbook.sheet === null) return [];
  const others = workbook.sheets
    .filter(({ name, hidden, table }) => table && !hidden && name !== workbook.sheet)
    .map(({ name }) => name);
  return others.length === 0 ? [] : [sheetsNotRead(fileName, workbook.sheet, others)];
}

/** Pay whose unit was taken from its header, or that cannot be turned into pay per hour. */
function payProblems(
  file: string,
  kind: RecordKind,
  recipe: Recipe,
  mapping: readonly FieldMapping[],
): readonly Problem[] {
  const pay = payFieldsOf(kind);
  const amount = pay === null ? undefined : recipe.fields[pay.amount];
  const unit = pay === null ? undefined : recipe.fields[pay.unit];
  if (pay === null || amount === undefined || unit === undefined) return [];
  const [header = ''] = columnsOf(amount);
  const unitColumn = kind.columns[pay.unit];
  const id = 'constant' in unit ? unit.constant : null;
  const title =
    unitColumn?.type === 'code'
      ? unitColumn.codes.codes.find((one) => one.id === id)?.title
      : undefined;
  const guessed = mapping.some(
    ({ field, confidence }) => field === pay.unit && confidence === 'guess',
  );
  const said = guessed && title !== undefined ? [payUnitFromHeader(file, header, title)] : [];
  const needsHours = id !== 'hour' && recipe.fields[pay.weeklyHours] === undefined;
  return needsHours ? [...said, weeklyHoursMissing(file, header)] : said;
}

function dateProblems(file: string, source: FieldSource, columns: Columns): readonly Problem[] {
  if (!('column' in source) || source.dateFormat !== undefined) return [];
  const cells = columns.cellsOf(source.column);
  const found = dateFormatOf(cells);
  if (found !== null && typeof found !== 'string') {
    return [ambiguousDate(file, source.column, found.ambiguous)];
  }
  const filled = cells.some((cell) => /\d/.test(cell));
  return found === null && filled ? [noDateFormat(file, source.column)] : [];
}
