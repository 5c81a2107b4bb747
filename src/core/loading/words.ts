/** What can be wrong with rows, in words. The place of a problem has its file and column; words never have a value. */
import type { Column, RecordKind } from '../definition/record-kind.ts';
import type { Words } from '../definition/words.ts';
import type { Problem } from '../problem.ts';
import { LEFT_OUT_CAUSES } from '../query/load-faults.ts';
import type { Fault } from '../query/load-faults.ts';

/** The problem of one cause and column on `count` rows. */
export function rowProblem(
  file: string,
  kind: RecordKind,
  fault: Fault,
  column: string | null,
  count: number,
): Problem {
  const field = fault.field === null ? undefined : kind.columns[fault.field];
  const check = kind.checks.find(({ id }) => id === fault.check);
  const reason = check?.words ?? causeWords(fault, field);
  const leavesOut = LEFT_OUT.has(fault.cause);
  return {
    code: `loading/${check === undefined ? fault.cause : `check-${check.id}`}`,
    severity: leavesOut ? 'warning' : 'rejected-row',
    place: { file, ...(column === null ? {} : { column }) },
    words: {
      en: `${count} ${count === 1 ? 'row' : 'rows'} ${leavesOut ? 'left out' : 'rejected'}: ${reason.en}`,
      es: `${count} ${count === 1 ? 'fila' : 'filas'} ${leavesOut ? 'sin contar' : count === 1 ? 'rechazada' : 'rechazadas'}: ${reason.es}`,
    },
  };
}

/** Rows that count, but nobody knows for whom. */
export function keylessRows(file: string, column: string, count: number): Problem {
  return {
    code: 'loading/no-person-key',
    severity: 'warning',
    place: { file, column },
    words: {
      en: `${count} ${count === 1 ? 'row names' : 'rows name'} no person, though most rows do. What ${count === 1 ? 'it holds is' : 'they hold is'} counted, but not as anybody's, and stays not reported by group unless the row itself says.`,
      es: `${count} ${count === 1 ? 'fila no nombra' : 'filas no nombran'} a ninguna persona, aunque la mayoría sí. Lo que ${count === 1 ? 'contiene' : 'contienen'} se cuenta, pero sin persona, y queda sin grupo si la fila misma no lo dice.`,
    },
  };
}

/** What was expected of one row, without a count. */
export function reasonWords(kind: RecordKind, fault: Fault): Words {
  const field = fault.field === null ? undefined : kind.columns[fault.field];
  return kind.checks.find(({ id }) => id === fault.check)?.words ?? causeWords(fault, field);
}

const LEFT_OUT: ReadonlySet<string> = new Set(LEFT_OUT_CAUSES);

function causeWords({ cause }: Fault, field: Column | undefined): Words {
  const title = field?.title ?? { en: 'The row', es: 'La fila' };
  switch (cause) {
    case 'left-out':
      return { en: 'the recipe leaves them out.', es: 'la receta no las toma en cuenta.' };
    case 'not-there':
      return {
        en: 'the person had left before that day, or came after it.',
        es: 'la persona se había ido antes de ese día, o llegó después.',
      };
    case 'skipped':
      return {
        en: 'skipped by hand, each with a reason that is kept with the file.',
        es: 'omitidas a mano, cada una con un motivo que se guarda con el archivo.',
      };
    case 'second-table':
      return {
        en: 'they look like a second table or a summary under the first one. If they are records, put them in a file of their own.',
        es: 'parecen una segunda tabla o un resumen debajo de la primera. Si son registros, póngalos en un archivo aparte.',
      };
    case 'empty-row':
      return { en: 'every cell is empty.', es: 'todas las celdas están vacías.' };
    case 'note-row':
      return {
        en: 'titles, notes, page numbers or signatures, not records.',
        es: 'títulos, notas, números de página o firmas, no registros.',
      };
    case 'repeated-header':
      return { en: 'the header stands there once more.', es: 'el encabezado se repite.' };
    case 'total-row':
      return {
        en: 'totals of other rows, which would count them twice.',
        es: 'totales de otras filas, que las contarían dos veces.',
      };
    case 'maybe-total-row':
      return {
        en: 'a name ends in “total”, as in a total of other rows, which would count them twice. To leave totals out knowingly, name them under “leaveOut” in the recipe.',
        es: 'un nombre termina en «total», como en un total de otras filas, que las contaría dos veces. Para omitir los totales a propósito, nómbrelos en «leaveOut» en la receta.',
      };
    case 'long-row':
      return {
        en: 'more cells than the header. A cell that holds the separator must stand in quotation marks.',
        es: 'hay más celdas que en el encabezado. Una celda que contiene el separador debe ir entre comillas.',
      };
    case 'duplicate-row':
      return {
        en: 'the same person, dates and place as another row. Only that one is counted.',
        es: 'la misma persona, fechas y lugar que en otra fila. Solo se cuenta esa.',
      };
    case 'missing-value':
      return {
        en: `“${title.en}” is empty and must be filled in.`,
        es: `«${title.es}» está vacío y es obligatorio.`,
      };
    case 'unreadable-date':
      return {
        en: `“${title.en}” is not a date in the format of its column. Correct the date, or choose another format.`,
        es: `«${title.es}» no es una fecha en el formato de su columna. Corrija la fecha o elija otro formato.`,
      };
    case 'unreadable-number':
      return {
        en: `“${title.en}” is not a number. Write digits only, with the decimal mark of the file.`,
        es: `«${title.es}» no es un número. Escriba solo cifras, con el signo decimal del archivo.`,
      };
    case 'number-out-of-range':
      return rangeWords(title, field);
    case 'parts-above-total':
      return {
        en: `“${title.en}” is less than the groups it is the total of. Correct the total or the groups.`,
        es: `«${title.es}» es menor que los grupos de los que es el total. Corrija el total o los grupos.`,
      };
    case 'unknown-value':
      return {
        en: `the value of “${title.en}” is not known. Say in the value list what it means.`,
        es: `no se conoce el valor de «${title.es}». Indique en la lista de valores qué significa.`,
      };
    case 'spreadsheet-damage':
      return {
        en: `“${title.en}” was damaged by a spreadsheet: an error (#####, #REF!, #N/A), a power of ten (1E+05) or a date in place of a number (Oct-49 for 10/49). Correct the cell at its source, with the column formatted as text, and export it again.`,
        es: `«${title.es}» fue dañado por una hoja de cálculo: un error (#####, #REF!, #N/A), una potencia de diez (1E+05) o una fecha en lugar de un número (Oct-49 por 10/49). Corrija la celda en su origen, con la columna en formato de texto, y expórtela de nuevo.`,
      };
    case 'check':
      throw new RangeError('A check has its own words.');
  }
}

function rangeWords(title: Words, field: Column | undefined): Words {
  const least = field?.type === 'number' ? field.atLeast : undefined;
  const most = field?.type === 'number' ? field.atMost : undefined;
  const en = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ].join(' and ');
  const es = [
    ...(least === undefined ? [] : [`al menos ${least}`]),
    ...(most === undefined ? [] : [`como máximo ${most}`]),
  ].join(' y ');
  return {
    en: `“${title.en}” must be ${en === '' ? 'a finite number' : en}.`,
    es: `«${title.es}» debe ser ${es === '' ? 'un número finito' : es}.`,
  };
}
