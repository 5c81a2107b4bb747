/** What can be wrong with a file as a whole when it is loaded or committed, in words. */
import type { Problem } from '../problem.ts';

export function alreadyIn(file: string, before: string): Problem {
  return {
    code: 'loading/already-in',
    severity: 'blocking',
    place: { file },
    words: {
      en: `The same file is in already, as “${before}”. It would count everybody twice.`,
      es: `El mismo archivo ya está cargado como «${before}». Contaría a todos dos veces.`,
    },
  };
}

export function twiceInOneCommit(file: string): Problem {
  return {
    code: 'loading/twice-in-one-commit',
    severity: 'blocking',
    place: { file },
    words: {
      en: 'The same file was chosen twice. Discard one of them.',
      es: 'El mismo archivo se eligió dos veces. Descarte uno de los dos.',
    },
  };
}

export function alreadyReported(
  file: string,
  employers: readonly string[],
  quarters: readonly string[],
): Problem {
  const who = firstNames(employers);
  const [en, es] = who === '' ? ['This kind of file', 'Este tipo de archivo'] : [who, who];
  return {
    code: 'loading/already-reported',
    severity: 'warning',
    place: { file },
    words: {
      en: `${en}: already in for ${quarters.join(', ')}. If this file restates it, remove the former file first; otherwise both count.`,
      es: `${es}: ya hay datos de ${quarters.join(', ')}. Si este archivo los corrige, quite antes el anterior; si no, cuentan los dos.`,
    },
  };
}

export function alsoWaiting(
  file: string,
  other: string,
  employers: readonly string[],
  quarters: readonly string[],
): Problem {
  const who = firstNames(employers);
  return {
    code: 'loading/also-waiting',
    severity: 'warning',
    place: { file },
    words: {
      en: `${who}: ${quarters.join(', ')} is also in “${other}”. If one of the two restates the other, add only that one; otherwise both count.`,
      es: `${who}: ${quarters.join(', ')} está también en «${other}». Si uno de los dos corrige al otro, agregue solo ese; si no, cuentan los dos.`,
    },
  };
}

/** Five of them at most. */
function firstNames(employers: readonly string[]): string {
  return employers.slice(0, 5).join(', ') + (employers.length > 5 ? ' …' : '');
}

export function countsDisagree(file: string, expected: number, read: number): Problem {
  return {
    code: 'loading/counts-disagree',
    severity: 'blocking',
    place: { file },
    words: {
      en: `The file has ${expected} rows, but ${read} could be read. A quotation mark or line break is out of place. Nothing was loaded.`,
      es: `El archivo tiene ${expected} filas, pero se pudieron leer ${read}. Hay una comilla o un salto de línea fuera de lugar. No se cargó nada.`,
    },
  };
}

export function nothingAccepted(file: string): Problem {
  return {
    code: 'loading/nothing-accepted',
    severity: 'blocking',
    place: { file },
    words: {
      en: 'No row can be taken in. See the problems below, and check that the kind of file and the columns are right.',
      es: 'No se puede tomar ninguna fila. Vea los problemas y compruebe que el tipo de archivo y las columnas sean correctos.',
    },
  };
}

export function notReadable(file: string): Problem {
  return {
    code: 'loading/not-readable',
    severity: 'blocking',
    place: { file },
    words: {
      en: 'The file could not be read to its end: it was changed or taken away meanwhile, or it is not in the encoding it seemed to be.',
      es: 'No se pudo leer el archivo hasta el final: se cambió o se quitó entretanto, o no tiene la codificación que parecía.',
    },
  };
}
