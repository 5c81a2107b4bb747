/** What can be wrong with a file's columns or with a recipe, in words. */
import type { Place, Problem } from '../problem.ts';
import type { Words } from '../definition/words.ts';
import type { DateFormat } from './recipe.ts';

function problem(
  code: string,
  severity: Problem['severity'],
  place: Place,
  en: string,
  es: string,
): Problem {
  return { code: `intake/${code}`, severity, place, words: { en, es } };
}

export function noKindFits(file: string): Problem {
  return problem(
    'no-kind-fits',
    'blocking',
    { file },
    'None of the columns is known. Say which kind of file this is and choose the columns, or check that the header row is the right one.',
    'No se reconoce ninguna columna. Indique qué tipo de archivo es y elija las columnas, o compruebe que la fila del encabezado sea la correcta.',
  );
}

export function unknownKind(file: string, kind: string): Problem {
  return problem(
    'unknown-kind',
    'blocking',
    { file },
    `The recipe says that this file holds “${kind}”, which is not a kind of file. Take one of the list in docs/recipe.md.`,
    `La receta dice que este archivo contiene «${kind}», que no es un tipo de archivo. Elija uno de la lista de docs/recipe.md.`,
  );
}

export function requiredFieldMissing(file: string, field: string, title: Words): Problem {
  return problem(
    `required-field-missing-${field}`,
    'blocking',
    { file },
    `No column for “${title.en}”, which is needed. Choose the column, or give one value for every row.`,
    `Falta la columna de «${title.es}», que es necesaria. Elija la columna o indique un valor para todas las filas.`,
  );
}

export function columnMissing(file: string, column: string, field: string): Problem {
  return problem(
    'column-missing',
    'blocking',
    { file, column },
    `The recipe reads “${field}” from the column “${column}”, which this file does not have. Check the header row, or choose another column.`,
    `La receta lee «${field}» de la columna «${column}», que este archivo no tiene. Revise la fila del encabezado o elija otra columna.`,
  );
}

export function leaveOutColumnMissing(file: string, column: string): Problem {
  return problem(
    'leave-out-column-missing',
    'blocking',
    { file, column },
    `The recipe leaves rows out by the dates of “${column}”, but the file has no such column.`,
    `La receta omite filas según las fechas de «${column}», pero el archivo no tiene esa columna.`,
  );
}

export function unpivotColumnMissing(file: string, column: string): Problem {
  return problem(
    'unpivot-column-missing',
    'blocking',
    { file, column },
    `The recipe reads a group from the column “${column}”, which this file does not have.`,
    `La receta lee un grupo de la columna «${column}», que este archivo no tiene.`,
  );
}

export function restWorkedOut(file: string, column: string, parts: readonly string[]): Problem {
  const list = (open: string, close: string) =>
    parts.map((part) => `${open}${part}${close}`).join(', ');
  return problem(
    'rest-worked-out',
    'warning',
    { file, column },
    `What is in none of the other groups is worked out: “${column}” less ${list('“', '”')}. The file does not say it itself.`,
    `Lo que no está en ninguno de los otros grupos se calcula: «${column}» menos ${list('«', '»')}. El archivo mismo no lo dice.`,
  );
}

export function nobodysNumber(file: string): Problem {
  return problem(
    'nobodys-number',
    'warning',
    { file },
    'Names and Social Security numbers are dropped, and no other column says who is who. What is counted in hours is right; figures about people cannot be made from this file. A number that stands for each worker, and that only the sender can resolve, would make them possible.',
    'Los nombres y los números del Seguro Social se descartan, y ninguna otra columna indica quién es quién. Lo que se cuenta en horas es correcto; las cifras sobre personas no se pueden calcular con este archivo. Serían posibles con un número que represente a cada trabajador y que solo el remitente pueda resolver.',
  );
}

export function rowsOfGroups(file: string): Problem {
  return problem(
    'rows-of-groups',
    'warning',
    { file },
    'The file gives hours by group and names nobody. Shares of hours are right; figures about people cannot be made from it.',
    'El archivo da horas por grupo y no nombra a nadie. Las proporciones de horas son correctas; las cifras sobre personas no se pueden calcular con él.',
  );
}

export function ambiguousDate(
  file: string,
  column: string,
  [first, second]: readonly [DateFormat, DateFormat],
): Problem {
  return problem(
    'ambiguous-date',
    'blocking',
    { file, column },
    `The dates of “${column}” can be read as ${first} and as ${second}. Say which it is.`,
    `Las fechas de «${column}» se pueden leer como ${first} y como ${second}. Indique cuál es.`,
  );
}

export function noDateFormat(file: string, column: string): Problem {
  return problem(
    'no-date-format',
    'blocking',
    { file, column },
    `“${column}” is read as a date, but most of its values are in no known date format. Choose another column or a format.`,
    `«${column}» se lee como fecha, pero la mayoría de sus valores no tiene un formato de fecha conocido. Elija otra columna o un formato.`,
  );
}

export function wholePeriods(
  file: string,
  field: string,
  [header = '']: readonly string[],
  { title, lastDay }: { readonly title: Words; readonly lastDay?: true },
): Problem {
  const [day, dia] = lastDay === true ? ['last', 'último'] : ['first', 'primer'];
  return problem(
    `whole-periods-${field}`,
    'warning',
    { file, column: header },
    `“${header}” holds whole months or quarters. “${title.en}” is the ${day} day of each.`,
    `«${header}» contiene meses o trimestres enteros. «${title.es}» es el ${dia} día de cada uno.`,
  );
}

export function hoursAddedUp(file: string, columns: readonly string[]): Problem {
  return problem(
    'hours-added-up',
    'warning',
    { file, column: columns.join(', ') },
    `No column has all hours, so ${columns.map((one) => `“${one}”`).join(' + ')} are added up to the hours worked.`,
    `Ninguna columna tiene todas las horas; ${columns.map((one) => `«${one}»`).join(' + ')} se suman como horas trabajadas.`,
  );
}

export function payUnitFromHeader(file: string, column: string, unit: Words): Problem {
  return problem(
    'pay-unit-from-header',
    'warning',
    { file, column },
    `No column says the unit of pay. “${column}” reads as: ${unit.en.toLowerCase()}. If that is not so, choose another under “Pay unit”.`,
    `Ninguna columna dice la unidad del pago. «${column}» se entiende así: ${unit.es.toLowerCase()}. Si no es así, elija otra en «Unidad de pago».`,
  );
}

export function weeklyHoursMissing(file: string, column: string): Problem {
  return problem(
    'weekly-hours-missing',
    'warning',
    { file, column },
    `Pay that is not per hour needs the hours per week to be compared, and no column has them. Until you give one value, such as 40, under “Hours per week”, the pay per hour of these rows stays empty.`,
    `El pago que no es por hora necesita las horas por semana para compararse, y ninguna columna las tiene. Mientras no indique un valor, como 40, en «Horas por semana», el pago por hora de estas filas queda vacío.`,
  );
}

export function duplicateHeader(file: string, column: string): Problem {
  return problem(
    'duplicate-header',
    'warning',
    { file, column },
    `The header “${column}” stands over several columns. The first of them keeps its name, the others are called “${column} (2)” and so on.`,
    `El encabezado «${column}» está en varias columnas. La primera conserva su nombre; las demás se llaman «${column} (2)», etc.`,
  );
}

export function unknownValue(file: string, column: string, title: Words, count: number): Problem {
  return problem(
    'unknown-value',
    'warning',
    { file, column },
    `${count} ${count === 1 ? 'value' : 'values'} of “${column}” (${title.en}) are not known. Say what they mean; until then their rows are rejected.`,
    `No se ${count === 1 ? 'conoce' : 'conocen'} ${count} ${count === 1 ? 'valor' : 'valores'} de «${column}» (${title.es}). Indique qué significan; mientras tanto, sus filas se rechazan.`,
  );
}

export function personalColumnUsed(file: string, column: string): Problem {
  return problem(
    'personal-column',
    'blocking',
    { file, column },
    `“${column}” holds names, numbers or addresses of persons, which are never stored. Take the column out of the recipe and use a number that stands for the person.`,
    `«${column}» contiene nombres, números o direcciones de personas, que nunca se guardan. Quite la columna de la receta y use un número que represente a la persona.`,
  );
}

export function sheetsNotRead(file: string, sheet: string, others: readonly string[]): Problem {
  const [en, es] = [others.map((name) => `“${name}”`), others.map((name) => `«${name}»`)];
  return problem(
    'sheets-not-read',
    'warning',
    { file },
    `Only the sheet “${sheet}” is read. Not read: ${en.join(', ')}. To read another sheet, choose the workbook again and pick that sheet; in a recipe, name it as reading.sheet.`,
    `Solo se lee la hoja «${sheet}». No se leen: ${es.join(', ')}. Para leer otra hoja, elija el libro de nuevo y escoja esa hoja; en una receta, indíquela como reading.sheet.`,
  );
}
