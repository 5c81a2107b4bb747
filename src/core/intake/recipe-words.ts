/** What can be wrong with a recipe file, in words. */
import type { Words } from '../definition/words.ts';
import type { Problem } from '../problem.ts';

function blocking(code: string, file: string, en: string, es: string): Problem {
  return { code: `intake/${code}`, severity: 'blocking', place: { file }, words: { en, es } };
}

export function notJson(file: string): Problem {
  return blocking(
    'recipe-not-json',
    file,
    'The recipe is not JSON. A comma or a quotation mark is out of place; docs/recipe.md has examples to start from.',
    'La receta no es JSON. Hay una coma o una comilla fuera de lugar; en docs/recipe.md hay ejemplos.',
  );
}

/** `place` is a path such as `fields.gender.dateFormat`; `wanted` is what may stand there. */
export function recipeFault(file: string, place: string, wanted: string): Problem {
  const where = place === '' ? 'the recipe' : `“${place}”`;
  const donde = place === '' ? 'la receta' : `«${place}»`;
  return wanted === '—'
    ? blocking(
        'recipe-unknown-part',
        file,
        `A recipe has no ${where}. Check the spelling against docs/recipe.md.`,
        `Una receta no tiene ${donde}. Compruebe cómo se escribe en docs/recipe.md.`,
      )
    : blocking(
        'recipe-wrong-part',
        file,
        `In ${where} of the recipe, expected: ${wanted}.`,
        `En ${donde} de la receta se esperaba: ${wanted}.`,
      );
}

export function unknownField(file: string, field: string, known: readonly string[]): Problem {
  return blocking(
    'recipe-unknown-field',
    file,
    `“${field}” is not a field of this kind of file. Its fields are: ${known.join(', ')}.`,
    `«${field}» no es un campo de este tipo de archivo. Sus campos son: ${known.join(', ')}.`,
  );
}

export function unknownCode(
  file: string,
  field: string,
  code: string,
  known: readonly string[],
): Problem {
  return blocking(
    'recipe-unknown-code',
    file,
    `“${code}” is not a code of “${field}”. Its codes are: ${known.join(', ')}.`,
    `«${code}» no es un código de «${field}». Sus códigos son: ${known.join(', ')}.`,
  );
}

export function unreadableConstant(file: string, field: string, wanted: Words): Problem {
  return blocking(
    'recipe-unreadable-constant',
    file,
    `The constant of “${field}” must be ${wanted.en}.`,
    `La constante de «${field}» debe ser ${wanted.es}.`,
  );
}

export function wrongSource(file: string, field: string, wanted: Words): Problem {
  return blocking(
    'recipe-wrong-source',
    file,
    `“${field}” cannot be read that way: ${wanted.en}.`,
    `«${field}» no se puede leer así: ${wanted.es}.`,
  );
}

export function leaveOutByUnknownField(file: string, field: string): Problem {
  return blocking(
    'leave-out-field',
    file,
    `The recipe leaves rows out before or after “${field}”, which is not a date that it reads.`,
    `La receta omite filas antes o después de «${field}», que no es una fecha que lea.`,
  );
}

export function unpivotValueNoNumber(file: string, field: string): Problem {
  return blocking(
    'unpivot-value',
    file,
    `“unpivot” puts numbers into “${field}”, which is no number of this kind of file.`,
    `«unpivot» pone números en «${field}», que no es un número de este tipo de archivo.`,
  );
}

export function unpivotSetsField(file: string, field: string): Problem {
  return blocking(
    'unpivot-field-twice',
    file,
    `“${field}” is given both by “fields” and by “unpivot”. Keep one of them.`,
    `«${field}» se da tanto en «fields» como en «unpivot». Deje solo uno.`,
  );
}

export function unpivotedTwice(file: string, column: string): Problem {
  return blocking(
    'unpivot-column-twice',
    file,
    `“unpivot” names the column “${column}” twice, which would count it twice.`,
    `«unpivot» nombra dos veces la columna «${column}», que contaría dos veces.`,
  );
}

export function unpivotLessUnlisted(file: string, column: string, part: string): Problem {
  return blocking(
    'unpivot-less',
    file,
    `“unpivot” takes “${part}” off “${column}”, but does not list it as a group of its own.`,
    `«unpivot» resta «${part}» de «${column}», pero no lo incluye como grupo aparte.`,
  );
}
