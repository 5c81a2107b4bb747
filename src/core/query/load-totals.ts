/**
 * Rows that sum up others, and the lines that a report prints around its rows, in English and Spanish. Promises
 * to look at whole words and at the row: a firm called “Total Electric” is a firm where its worker and day stand.
 */
import type { LoadPlan } from './load-faults.ts';
import { cellName } from './load-records.ts';
import { plainSql, trimmedSql } from './load-text.ts';
import { sqlText, sqlTexts } from './sql-text.ts';

const KINDS = 'grand|gran|sub|page|report|overall|company|project|week(ly)?|month(ly)?|job';
/** Nothing but a word for a total, or one followed by what it is of. */
const TOTAL_ALONE = `((${KINDS})[ -]?)?total(s|es)?( general(es)?| parcial(es)?| hours| horas)?:?|sum|sumas?|sums|(sub[ -]?|grand |gran )total(es)?[ :-].*|(sub[ -]?)?total(s|es)? (for|of|de|del|por) .*|suma total.*|total general.*`;
const ENDS_IN_TOTAL = `.*[ -]((${KINDS})[ -]?)?total(s|es)?:?`;
const BEGINS_WITH_TOTAL = 'total(s|es)? .*';
const FOOTER =
  '(page|pages|página|pagina|pág\\.?|pag\\.?|pg\\.?) ?\\d+.*|(report|printed|run|generated|exported|created|produced|prepared|reviewed|approved|certified|signed|signature|authorized|source|note|notes|end of|informe|reporte|impreso|generado|exportado|creado|elaborado|preparado|revisado|aprobado|certificado|firma|firmado|fuente|nota|notas|fin de)\\b.*';
/** Words for a total that do not hold “total”. */
const SUMS = ['Sum', 'SUM', 'sum', 'Suma', 'SUMA', 'suma', 'Sumas', 'Sums', 'Suma:', 'Sum:'];

/** Whether a text may be a total, at little cost: every total passes, and few others. */
export function mayBeTotalSql(text: string): readonly string[] {
  return [`contains(${text}, 'otal')`, `contains(${text}, 'OTAL')`, `${text} IN ${sqlTexts(SUMS)}`];
}

interface RowShape {
  /** SQL: the person's key is there; null when the file has none. */
  readonly key: string | null;
  /** SQL: the date is there; null when the file has none. */
  readonly date: string | null;
}

function shapeOf(plan: LoadPlan): RowShape {
  const cellOf = (field: string | undefined): string | null => {
    const [column] = plan.fields.find((one) => one.field === field)?.columns ?? [];
    return column === undefined ? null : cellName(plan.columns.indexOf(column));
  };
  const key = cellOf(plan.kind.person);
  const date = cellOf(plan.kind.date);
  return {
    key:
      key === null ? null : `(${trimmedSql(key)} IS NOT NULL AND NOT ${matches(key, TOTAL_ALONE)})`,
    date: date === null ? null : `${trimmedSql(date)} IS NOT NULL`,
  };
}

/** The row sums up others: it says so, and has no worker or no day of its own. */
export function isTotalRowSql(plan: LoadPlan): string {
  const { key, date } = shapeOf(plan);
  const noDate = date === null ? 'false' : `NOT (${date})`;
  const noRecord = key === null ? noDate : `NOT (${key} AND ${date ?? 'true'})`;
  const neither = key === null ? noDate : `NOT (${key} OR ${date ?? 'false'})`;
  return ofWords(plan, [
    `${anyCell(plan, TOTAL_ALONE)} AND ${key === null ? 'true' : noRecord}`,
    `${noRecord} AND ${anyCell(plan, ENDS_IN_TOTAL)}`,
    `${neither} AND ${anyCell(plan, BEGINS_WITH_TOTAL)}`,
  ]);
}

/** In a file without workers, a name ends in “total” and nothing else says whether it is one. */
export function mayBeTotalRowSql(plan: LoadPlan): string {
  if (shapeOf(plan).key !== null) return 'false';
  return ofWords(plan, [anyCell(plan, ENDS_IN_TOTAL)]);
}

/** A page number, a date of print, a source or a signature, in a row of one or two cells. */
export function isFooterSql(plan: LoadPlan, filled: string): string {
  return `CASE WHEN (${filled}) <= 2 THEN ${anyCell(plan, FOOTER)} ELSE false END`;
}

/** The terms, worked out only where a cell may be a total at all. */
function ofWords(plan: LoadPlan, terms: readonly string[]): string {
  const hints = plan.columns.flatMap((_, place) => mayBeTotalSql(cellName(place)));
  const any = terms.map((term) => `(${term})`).join(' OR ');
  return `CASE WHEN ${hints.join(' OR ')} THEN ${any} ELSE false END`;
}

/** Whether any cell of the row is the pattern; one pattern for all cells, because making one takes time. */
function anyCell(plan: LoadPlan, pattern: string): string {
  const cells = plan.columns.map((_, place) => cellName(place)).join(', ');
  return `(len(list_filter([${cells}], lambda c: ${matches('c', pattern)})) > 0)`;
}

function matches(cell: string, pattern: string): string {
  return `coalesce(regexp_full_match(${plainSql(cell)}, ${sqlText(pattern)}), false)`;
}
