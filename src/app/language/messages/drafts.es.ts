import type { Translated } from './complete.ts';
import type { draftsEn } from './drafts.en.ts';

export const draftsEs: Translated<typeof draftsEn> = {
  'drafts.back':
    '{count, plural, one {# archivo ha vuelto} other {# archivos han vuelto}} a esta lista tras recargar la página. Nada de ello está aún en los datos.',
  'drafts.kept':
    'Los archivos de esta lista vuelven cuando se recarga la página. Hasta que se agregan o se quitan se guardan en este navegador, cifrados solo para esta pestaña.',
  'drafts.notKept':
    'En este navegador no hay espacio para conservar este archivo al recargar. Se pierde al cerrar la página.',
};
