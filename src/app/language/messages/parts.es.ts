import type { Translated } from './complete.ts';
import type { partsEn } from './parts.en.ts';

export const partsEs: Translated<typeof partsEn> = {
  'parts.several':
    'Este archivo contiene varios tipos de registro: {kinds}. Cada uno se lee por separado, en su propia tarjeta, y todos se agregan juntos. Quite de la lista lo que deba quedar fuera.',
  'parts.askedOnce': 'Lo que el archivo no dice: un valor para todas sus filas',
  'parts.readWith': 'Leer el archivo con esto',
  'parts.optional': '(si lo sabe)',
  'parts.choose': 'Elija',
  'parts.groups':
    'Una fila contiene varios grupos: los {count} números de una fila pasan a ser registros propios',
  'parts.title': '{file}: {kind}',
};
