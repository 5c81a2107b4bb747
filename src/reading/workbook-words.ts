/** What can be wrong with a workbook or with the sheet chosen in it, in words. */
import type { Problem } from '../core/problem.ts';

function problem(code: string, place: Problem['place'], en: string, es: string): Problem {
  return { code: `reading/${code}`, severity: 'blocking', place, words: { en, es } };
}

export function workbookTooLarge(file: string): Problem {
  return problem(
    'workbook-too-large',
    { file },
    'The workbook is too large to be read here: 100 MB, and about 400,000 rows of twelve columns, are the most. Cells far to the right or far below count too, even when they hold only a colour. Open it in Excel and save the sheet as “CSV UTF-8”: a CSV file may be of any length.',
    'El libro es demasiado grande para leerlo aquí: como máximo 100 MB y unas 400,000 filas de doce columnas. También cuentan las celdas muy a la derecha o muy abajo, aunque solo tengan un color. Ábralo en Excel y guarde la hoja como «CSV UTF-8»: un archivo CSV puede tener cualquier longitud.',
  );
}

export function emptyWorkbook(file: string): Problem {
  return problem(
    'empty-workbook',
    { file },
    'No sheet of the workbook holds anything. Check that it was saved after it was filled in.',
    'Ninguna hoja del libro contiene nada. Compruebe que se guardó después de llenarlo.',
  );
}

export function onlyHiddenSheets(file: string, sheets: readonly string[]): Problem {
  return problem(
    'only-hidden-sheets',
    { file },
    `Only hidden sheets of the workbook hold anything, and no hidden sheet is read unless it is chosen: ${quoted(sheets, '“', '”')}.`,
    `Solo las hojas ocultas del libro contienen algo, y ninguna hoja oculta se lee si no se elige: ${quoted(sheets, '«', '»')}.`,
  );
}

export function noSuchSheet(file: string, sheet: string, sheets: readonly string[]): Problem {
  return problem(
    'no-such-sheet',
    { file },
    `The workbook has no sheet “${sheet}” that holds anything. Choose one of these: ${quoted(sheets, '“', '”')}.`,
    `El libro no tiene ninguna hoja «${sheet}» que contenga algo. Elija una de estas: ${quoted(sheets, '«', '»')}.`,
  );
}

export function formulasWithoutValue(file: string, row: number, count: number): Problem {
  return problem(
    'formulas-without-value',
    { file, row },
    `The results of formulas were not saved with the workbook (cells: ${count}, the first on row ${row}). Open it in Excel, save it and choose it again.`,
    `Los resultados de las fórmulas no se guardaron con el libro (celdas: ${count}, la primera en la fila ${row}). Ábralo en Excel, guárdelo y elíjalo de nuevo.`,
  );
}

function quoted(names: readonly string[], open: string, close: string): string {
  const shown = names.slice(0, 12).map((name) => `${open}${name}${close}`);
  return shown.join(', ') + (names.length > 12 ? ' …' : '');
}
