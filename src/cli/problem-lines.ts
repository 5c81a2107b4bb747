/** Problems as lines of text: file, rows, column, what is wrong, and the problem's code. */
import type { Language, Words } from '../core/definition/words.ts';
import type { ProblemGroup } from '../core/loading/staged.ts';

const ROW = { en: 'row', es: 'fila' } as const satisfies Words;
const ROWS = { en: 'rows', es: 'filas' } as const satisfies Words;
const COLUMN = { en: 'column', es: 'columna' } as const satisfies Words;

/** One line for each cause and column, with all its rows; neighbours stand as `12-15`. */
export function problemLines(problems: readonly ProblemGroup[], language: Language): string {
  return problems
    .map(({ problem, rows }) => {
      const { file, column } = problem.place;
      const place = [
        ...(file === undefined ? [] : [file]),
        ...(rows.length === 0 ? [] : [rowsText(rows, language)]),
        ...(column === undefined ? [] : [`${COLUMN[language]} “${column}”`]),
      ];
      const where = place.length === 0 ? '' : `${place.join(', ')}: `;
      return `${where}${problem.words[language]} [${problem.code}]\n`;
    })
    .join('');
}

/** Whether rows or files are left out of what is counted: more than a warning. */
export function loseRows(problems: readonly ProblemGroup[]): boolean {
  return problems.some(({ problem }) => problem.severity !== 'warning');
}

function rowsText(rows: readonly number[], language: Language): string {
  const word = (rows.length === 1 ? ROW : ROWS)[language];
  return `${word} ${stretches(rows).join(', ')}`;
}

function stretches(rows: readonly number[]): readonly string[] {
  const found: { first: number; last: number }[] = [];
  for (const row of rows) {
    const current = found.at(-1);
    if (current !== undefined && row === current.last + 1) current.last = row;
    else found.push({ first: row, last: row });
  }
  return found.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
}
