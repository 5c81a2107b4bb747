/** What is said of sound rows: a date that is open or written in another way than most, a ZIP code without its zero, hours beside other parts. */
import type { PlainRow, Statement } from '../engine.ts';
import type { Words } from '../definition/words.ts';
import type { FieldNote } from '../query/load-cell-faults.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { noteCountsStatement, noteRowsStatement, notesOf } from '../query/load-notes.ts';
import { fieldWarning, rowsOf } from './problem-groups.ts';
import type { ProblemGroup } from './staged.ts';

type Ask = (statement: Statement) => Promise<readonly PlainRow[]>;

/** Rows of each note that the plan's fields may give, ascending, under the note's place. */
export type NoteRows = readonly (readonly number[])[];

/** The sound rows in doubt with each note; asked before they are settled. */
export async function noteRowsOf(plan: LoadPlan, ask: Ask): Promise<NoteRows> {
  const notes = notesOf(plan);
  if (notes.length === 0) return [];
  const [counts = {}] = await ask(noteCountsStatement(plan));
  const all: (readonly number[])[] = [];
  for (const [place, note] of notes.entries()) {
    const none = Number(counts[`n${place}`] ?? 0) === 0;
    all.push(none ? [] : rowsOf(await ask(noteRowsStatement(plan, note))));
  }
  return all;
}

/** Those of the loaded file, and those of corrected rows. */
export function allNotes(loaded: NoteRows, corrected: NoteRows): NoteRows {
  const places = Math.max(loaded.length, corrected.length);
  return Array.from({ length: places }, (_, place) =>
    [...(loaded[place] ?? []), ...(corrected[place] ?? [])].sort((a, b) => a - b),
  );
}

/** One warning per note and column, with all its rows. */
export function noteGroups(
  plan: LoadPlan,
  fileName: string,
  noted: NoteRows,
): readonly ProblemGroup[] {
  return notesOf(plan).flatMap((note, place) => {
    const rows = noted[place] ?? [];
    if (rows.length === 0) return [];
    return [{ id: `n${place}`, ...fieldWarning(plan, fileName, note, rows, noteWords) }];
  });
}

function noteWords(cause: FieldNote['cause'], title: Words, count: number): Words {
  const en = `${count} ${count === 1 ? 'row' : 'rows'}`;
  const es = `${count} ${count === 1 ? 'fila' : 'filas'}`;
  switch (cause) {
    case 'open-date':
      return {
        en: `${en}: “${title.en}” says that there is no date yet (“present”, “-”, the year 9999 and the like). It is left empty.`,
        es: `${es}: «${title.es}» dice que aún no hay fecha («presente», «-», el año 9999, etc.). Queda vacía.`,
      };
    case 'zip-zero':
      return {
        en: `${en}: “${title.en}” had lost the zero at its front and got it back, as 02118 from 2118.`,
        es: `${es}: «${title.es}» había perdido el cero inicial y lo recuperó, como 02118 a partir de 2118.`,
      };
    case 'parts-differ':
      return {
        en: `${en}: “${title.en}” is not what straight time and overtime add up to, by more than rounding. “${title.en}” is what counts; check which of them is right.`,
        es: `${es}: «${title.es}» no es lo que suman las horas ordinarias y extra, por más que un redondeo. Lo que cuenta es «${title.es}»; revise cuál es correcto.`,
      };
    case 'damaged-code':
      return {
        en: `${en}: in place of “${title.en}” stands an error of a spreadsheet, such as #N/A where a formula found nothing. It is left empty: not reported.`,
        es: `${es}: en lugar de «${title.es}» hay un error de hoja de cálculo, como #N/A donde una fórmula no encontró nada. Queda vacío: no informado.`,
      };
    case 'other-date-format':
      return {
        en: `${en}: “${title.en}” is written in another way than in most rows, as 2026-09-30 or as the day number of a spreadsheet, and is read as that day.`,
        es: `${es}: «${title.es}» está escrita de otra manera que en la mayoría de las filas, como 2026-09-30 o como número de día de hoja de cálculo, y se lee como ese día.`,
      };
  }
}
