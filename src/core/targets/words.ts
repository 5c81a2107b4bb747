import type { Words } from '../definition/words.ts';

/** What can be wrong with a program file or a row of targets, and what to do about it. */
export const notJson = (): Words => ({
  en: 'The program file is not JSON. Save it again from the Program page, or check the commas and quotes.',
  es: 'El archivo del programa no es JSON. Guárdelo otra vez desde la página Programa o revise las comas y comillas.',
});

export const wrongPart = (path: string, expected: Words): Words => ({
  en: `${path}: expected ${expected.en}.`,
  es: `${path}: se esperaba ${expected.es}.`,
});

export const unknownPart = (path: string): Words => ({
  en: `${path}: the program file has no such part. Take it out or check its spelling.`,
  es: `${path}: el archivo del programa no tiene esa parte. Quítela o revise cómo está escrita.`,
});

export const missingPart = (path: string): Words => ({
  en: `${path} is missing. Add it.`,
  es: `Falta ${path}. Agréguelo.`,
});

export const unknownName = (path: string, name: string, known: readonly string[]): Words => ({
  en: `${path}: there is no “${name}”. Use one of: ${known.join(', ')}.`,
  es: `${path}: no existe «${name}». Use uno de estos: ${known.join(', ')}.`,
});

export const unmeasurable = (path: string, metric: string): Words => ({
  en: `${path}: no target can be set on “${metric}”. Use a share or a rate.`,
  es: `${path}: no se puede fijar una meta en «${metric}». Use una proporción o una tasa.`,
});

export const sameId = (path: string, id: string): Words => ({
  en: `${path}: another target is also called “${id}”. Give each its own id.`,
  es: `${path}: otra meta también se llama «${id}». Dé a cada una su propio identificador.`,
});

export const endsBeforeStart = (path: string): Words => ({
  en: `${path}: the target ends before it begins. Check both dates.`,
  es: `${path}: la meta termina antes de empezar. Revise las dos fechas.`,
});

export const tied = (first: string, second: string): Words => ({
  en: `The targets “${first}” and “${second}” are for the same group, place and time and ask for different values. The higher one is used.`,
  es: `Las metas «${first}» y «${second}» son para el mismo grupo, lugar y tiempo y piden valores distintos. Se usa la más alta.`,
});

export const ambiguousGroup = (group: string, groupings: readonly string[]): Words => ({
  en: `The group “${group}” is in several groupings (${groupings.join(', ')}), so it is not clear which one the target is for. Set this target on the Program page.`,
  es: `El grupo «${group}» está en varias agrupaciones (${groupings.join(', ')}) y no queda claro para cuál es la meta. Fíjela en la página Programa.`,
});

export const nameWithoutScope = (): Words => ({
  en: 'The row names a place and does not say whether it is a project, trade or employer. Fill in the scope.',
  es: 'La fila nombra un lugar y no dice si es un proyecto, un oficio o un empleador. Complete el alcance.',
});

export const wholePercent = (): Words => ({
  en: 'The value must be a whole number of hundredths of a percent from 0 to 10000: 15.3 % is 1530.',
  es: 'El valor debe ser un número entero de centésimas de punto porcentual, de 0 a 10000: 15.3 % es 1530.',
});

export const emptyCell = (column: string): Words => ({
  en: `${column} is empty. Fill it in.`,
  es: `${column} está vacío. Complételo.`,
});
