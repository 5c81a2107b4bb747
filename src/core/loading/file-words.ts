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

/** `version`: of the file that is not in any more; `now`: what stands in its place, empty when nothing does. */
export function earlierVersion(
  file: string,
  before: { readonly fileName: string; readonly version: number },
  now: readonly string[],
): Problem {
  const names = (open: string, close: string): string =>
    now.map((name) => `${open}${name}${close}`).join(', ');
  const [en, es] =
    now.length === 0
      ? ['was replaced', 'fue reemplazada']
      : [`was replaced by ${names('“', '”')}`, `fue reemplazada por ${names('«', '»')}`];
  return {
    code: 'loading/earlier-version',
    severity: 'blocking',
    place: { file },
    words: {
      en: `The same file was added before, as “${before.fileName}” (version ${before.version}), and ${en}. To have it in again, restore it under “Earlier versions” on the Data page.`,
      es: `El mismo archivo ya se agregó antes, como «${before.fileName}» (versión ${before.version}), y ${es}. Para volver a tenerlo, restáurelo en «Versiones anteriores» en la página Datos.`,
    },
  };
}

export function addOrReplace(file: string, others: readonly string[]): Problem {
  const [en, es] = [
    others.map((name) => `“${name}”`).join(', '),
    others.map((name) => `«${name}»`).join(', '),
  ];
  return {
    code: 'loading/add-or-replace',
    severity: 'blocking',
    place: { file },
    words: {
      en: `It speaks of what ${en} speaks of. Choose whether “${file}” is added beside that or replaces it.`,
      es: `Trata de lo mismo que ${es}. Elija si «${file}» se agrega al lado o lo reemplaza.`,
    },
  };
}

export function replacedIsNotIn(file: string): Problem {
  return {
    code: 'loading/replaced-is-not-in',
    severity: 'blocking',
    place: { file },
    words: {
      en: `What “${file}” was to replace is not in the data any more. Choose again.`,
      es: `Lo que «${file}» iba a reemplazar ya no está en los datos. Elija de nuevo.`,
    },
  };
}

export function replacedTwice(file: string, other: string): Problem {
  return {
    code: 'loading/replaced-twice',
    severity: 'blocking',
    place: { file },
    words: {
      en: `“${other}” is to be replaced by two files at once. Let one of them replace it, then add “${file}” beside.`,
      es: `Dos archivos a la vez van a reemplazar «${other}». Deje que uno lo reemplace y agregue «${file}» al lado.`,
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
      en: `${en}: already in for ${quarters.join(', ')}. Choose whether this file replaces what is in or is added beside it; beside it, both count.`,
      es: `${es}: ya hay datos de ${quarters.join(', ')}. Elija si este archivo reemplaza lo que hay o se agrega al lado; al lado, cuentan los dos.`,
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
