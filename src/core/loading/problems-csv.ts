import { csvLine } from '../csv.ts';
import type { Language, Words } from '../definition/words.ts';
import type { Engine } from '../engine.ts';
import { skipReasonWords } from '../intake/corrections.ts';
import type { Problem } from '../problem.ts';
import type { StagedFile } from './describe-staged.ts';
import { faultOf } from './problem-cells.ts';
import { problemRows } from './problem-list.ts';
import type { ProblemGroup, ProblemRow } from './staged.ts';
import { reasonWords } from './words.ts';

const ROWS_AT_ONCE = 5_000;
const HEADER: Readonly<Record<Language, readonly string[]>> = {
  en: ['row', 'what it means', 'column', 'value seen', 'what was expected and what to do'],
  es: ['fila', 'qué significa', 'columna', 'valor visto', 'qué se esperaba y qué hacer'],
};
const SEVERITY: Readonly<Record<Problem['severity'], Words>> = {
  blocking: { en: 'stops the file', es: 'detiene el archivo' },
  'rejected-row': { en: 'row rejected', es: 'fila rechazada' },
  warning: { en: 'please check', es: 'por favor, revise' },
};

/** Every problem of a staged file, a line for each of its rows; a problem of the whole file has no row. */
export async function problemsCsv(
  engine: Engine,
  one: StagedFile,
  language: Language,
): Promise<string> {
  const lines = [csvLine(HEADER[language])];
  for (const group of one.staged.groups) {
    const line = (row: string, columns: string, seen: string): string =>
      csvLine([
        row,
        SEVERITY[group.problem.severity][language],
        columns,
        seen,
        expectedWords(one, group)[language],
      ]);
    if (group.rows.length === 0) lines.push(line('', group.problem.place.column ?? '', ''));
    for (let from = 0; from < group.rows.length; from += ROWS_AT_ONCE) {
      const rows = await problemRows(engine, one, group.id ?? '', from, ROWS_AT_ONCE);
      for (const row of rows) {
        const columns = row.cells.map(({ column }) => column).join(', ');
        lines.push(line(String(row.row), columns, seenText(row, language)));
      }
    }
  }
  return lines.join('');
}

function seenText({ cells, reason }: ProblemRow, language: Language): string {
  const [only, ...more] = cells;
  const seen =
    only !== undefined && more.length === 0
      ? only.text
      : cells.map(({ column, text }) => `${column}: ${text}`).join('; ');
  return reason === null ? seen : `${skipReasonWords(reason)[language]}. ${seen}`;
}

/** What was expected of one row, without a count where the group is of a fault. */
function expectedWords({ plan }: StagedFile, { id, problem }: ProblemGroup): Words {
  const fault = plan === null || id === undefined ? null : faultOf(plan, id);
  return plan === null || fault === null ? problem.words : reasonWords(plan.kind, fault);
}
