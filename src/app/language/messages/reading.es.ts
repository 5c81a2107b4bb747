import type { Translated } from './complete.ts';
import type { readingEn } from './reading.en.ts';

export const readingEs: Translated<typeof readingEn> = {
  'reading.again': 'Leerlo de nuevo',
  'reading.rowsAndRate': '{rows} filas hasta ahora, unas {rate} por segundo',
  'reading.waits': 'Espera su turno',
  'reading.unpacking': 'Se está descomprimiendo el libro',
  'reading.bytes': 'Leído el {part} del archivo',
  'reading.said': '{file}: {state}',
  'reading.daysBefore': '{days, plural, one {# día} other {# días}} antes del día en la columna',
  'mapping.quote': 'Las celdas con separador van entre',
  'mapping.quote.double': 'comillas dobles',
  'mapping.quote.single': 'comillas simples',
  'mapping.quote.none': 'nada: las comillas son texto',
  'reading.asText': 'Leer las comillas como texto',
};
