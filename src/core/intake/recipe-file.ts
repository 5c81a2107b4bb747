/**
 * The recipe as a JSON file. Promises to name every fault of a file at once, in words, with the place in the file;
 * refuses anything it does not know rather than passing over it.
 */
import * as v from 'valibot';
import type { Catalogue } from '../definition/catalogue.ts';
import { RECORD_KIND_IDS } from '../definition/record-kind.ts';
import type { Problem, Result } from '../problem.ts';
import { recipeFaults } from './check-recipe.ts';
import type { Recipe } from './recipe.ts';
import { notJson, recipeFault } from './recipe-words.ts';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
const DATE_FORMATS = [
  'YYYY-MM-DD',
  'MM/DD/YYYY',
  'DD/MM/YYYY',
  'M/D/YY',
  'D/M/YY',
  'YYYYMMDD',
  'MM-DD-YYYY',
  'DD.MM.YYYY',
  'excel-serial',
  'month',
  'quarter',
] as const;

/** A year: more is a mistake. */
const DAYS_BEFORE_AT_MOST = 366;

const text = v.pipe(v.string(), v.minLength(1));
const reading = {
  values: v.exactOptional(v.record(v.string(), v.nullable(v.string()))),
  otherwise: v.exactOptional(v.nullable(v.string())),
  dateFormat: v.exactOptional(v.picklist(DATE_FORMATS)),
  separator: v.exactOptional(text),
};
const source = v.union([
  v.strictObject({
    column: text,
    daysBefore: v.exactOptional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(DAYS_BEFORE_AT_MOST)),
    ),
    ...reading,
  }),
  v.strictObject({ constant: v.string() }),
  v.strictObject({
    columns: v.array(v.strictObject({ column: text, code: v.exactOptional(text), ...reading })),
  }),
  v.strictObject({ sum: v.pipe(v.array(text), v.minLength(1)) }),
]);
const byDate = { column: text, dateFormat: v.exactOptional(v.picklist(DATE_FORMATS)) };
const leaveOut = v.union([
  v.strictObject({ column: text, is: v.array(v.string()) }),
  v.strictObject({ ...byDate, before: text }),
  v.strictObject({ ...byDate, after: text }),
]);
const schema = v.strictObject({
  plumblineRecipe: v.literal(1),
  kind: v.picklist(RECORD_KIND_IDS),
  name: v.exactOptional(v.string()),
  reading: v.exactOptional(
    v.strictObject({
      sheet: v.exactOptional(text),
      encoding: v.exactOptional(v.picklist(ENCODINGS)),
      delimiter: v.exactOptional(v.picklist([',', ';', '\t', '|'])),
      quote: v.exactOptional(v.picklist(['double', 'single', 'none'])),
      headerRow: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      headerRows: v.exactOptional(v.picklist([1, 2])),
      decimalMark: v.exactOptional(v.picklist(['.', ','])),
    }),
  ),
  fields: v.record(v.string(), source),
  dropped: v.exactOptional(v.array(v.string())),
  unpivot: v.exactOptional(
    v.strictObject({
      value: text,
      columns: v.pipe(
        v.array(
          v.strictObject({
            column: text,
            less: v.exactOptional(v.array(text)),
            set: v.record(v.string(), text),
          }),
        ),
        v.minLength(1),
      ),
    }),
  ),
  leaveOut: v.exactOptional(v.array(leaveOut)),
});

/** Reads the text of a recipe file and checks it against the catalogue. */
export function parseRecipe(file: string, json: string, catalogue: Catalogue): Result<Recipe> {
  const parsed = parseUnchecked(file, json);
  if (!parsed.ok) return parsed;
  const problems = recipeFaults(file, parsed.value, catalogue);
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

/** Reads the text of a recipe that may still be in the making: its form is right, its fields may not be. */
export function parseUnchecked(file: string, json: string): Result<Recipe> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problems: [notJson(file)] };
  }
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const problems: readonly Problem[] = parsed.issues.map((issue) =>
      recipeFault(file, v.getDotPath(issue) ?? '', wantedBy(issue)),
    );
    return { ok: false, problems };
  }
  return { ok: true, value: parsed.output };
}

/** The text of a recipe file. */
export function recipeText(recipe: Recipe): string {
  return `${JSON.stringify(recipe, null, 2)}\n`;
}

function wantedBy(issue: v.BaseIssue<unknown>): string {
  const { expected, kind, type } = issue;
  const isRule = v.getDotPath(issue)?.startsWith('leaveOut') === true;
  if (type === 'union' && isRule) return '{"column": …, "is": […]} / "before": … / "after": …';
  if (type === 'union') return '{"column": …}, {"constant": …}, {"columns": […]} / {"sum": […]}';
  if (kind === 'schema' && type === 'strict_object' && expected === 'never') return '—';
  return expected ?? '…';
}
