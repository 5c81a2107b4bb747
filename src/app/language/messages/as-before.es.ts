import type { asBeforeEn } from './as-before.en.ts';
import type { Translated } from './complete.ts';

export const asBeforeEs: Translated<typeof asBeforeEn> = {
  'asBefore.read': 'Se lee igual que {file}, que {submitter} entregó el {day}.',
  'asBefore.nothing': 'Sus columnas son las mismas.',
  'asBefore.changed': 'Lo que ha cambiado desde entonces:',
  'asBefore.days':
    'Entonces se escribió para todas las filas: {fields}. Escríbalo de nuevo para este archivo, en «Cómo se lee este archivo».',
  'asBefore.lost': 'Queda vacío porque la columna ya no está: {fields}.',
  'asBefore.moved': '{field} se lee ahora de {to}; entonces era {from}.',
  'asBefore.dateFormats': 'Las fechas están escritas de otra manera y se leen así: {fields}.',
  'asBefore.decimalMark': 'Los números tienen otro separador decimal y se leen con él.',
  'asBefore.newColumns': 'Columnas nuevas: {columns}.',
  'asBefore.goneColumns': 'Columnas que ya no están: {columns}.',
  'asBefore.name': '«{name}»',
  'asBefore.byOwn': 'Leerlo por sus propias columnas',
  'asBefore.own': 'Se lee por sus propias columnas, no como un archivo anterior.',
  'asBefore.again': 'Leerlo como el último archivo de quien lo entrega',
  'asBefore.other':
    '{file}, que {submitter} entregó el {day}, tiene las mismas columnas. Aquí las mismas palabras pueden significar otra cosa.',
  'asBefore.like': 'Leerlo como {file}',
  'asBefore.readAnew':
    'Aún no se agregó nada: el archivo se lee de nuevo por quien lo entrega. Revíselo y agréguelo después.',
  'asBefore.announced': '{file} se lee igual que {former}',
};
