/** Why a file that was looked at may not go in as it was confirmed, in words. */
import type { Problem } from '../problem.ts';

export function notConfirmed(file: string): Problem {
  return {
    code: 'loading/not-confirmed',
    severity: 'blocking',
    place: { file },
    words: {
      en: `Something about “${file}” has to be confirmed and is not, as it is now. Look at it again below, or correct the file.`,
      es: `Falta confirmar algo de «${file}» como está ahora. Revíselo de nuevo abajo, o corrija el archivo.`,
    },
  };
}

export function twoOfTheSame(file: string): Problem {
  return {
    code: 'loading/two-of-the-same',
    severity: 'blocking',
    place: { file },
    words: {
      en: `“${file}” speaks of what another file in the same step speaks of. Add the other first; then this one asks whether it replaces it.`,
      es: `«${file}» trata de lo mismo que otro archivo del mismo paso. Agregue primero el otro; después este pregunta si lo reemplaza.`,
    },
  };
}
