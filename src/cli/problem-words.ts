/** What can be wrong with the files together, beside what intake and loading say of each, in words. */
import type { Words } from '../core/definition/words.ts';
import type { Problem } from '../core/problem.ts';

export function sameBytes(file: string, before: string, hash: string): Problem {
  return {
    code: 'cli/same-file',
    severity: 'warning',
    place: { file },
    words: {
      en: `The same bytes as “${before}” (SHA-256 ${hash.slice(0, 12)}…). It is counted once.`,
      es: `Los mismos bytes que «${before}» (SHA-256 ${hash.slice(0, 12)}…). Se cuenta una sola vez.`,
    },
  };
}

/** `reasons`: what is in the way of reading it. */
export function notReadBesides(file: string, kind: Words, reasons: readonly Problem[]): Problem {
  const said = (language: 'en' | 'es') => reasons.map(({ words }) => words[language]).join(' ');
  return {
    code: 'cli/not-read-besides',
    severity: 'warning',
    place: { file },
    words: {
      en: `The file holds “${kind.en}” too, which was not read: ${said('en')} To read it, give a recipe for each kind with --recipe RECIPE=FILE.`,
      es: `El archivo contiene también «${kind.es}», que no se leyó: ${said('es')} Para leerlo, dé una receta por cada tipo con --recipe RECETA=ARCHIVO.`,
    },
  };
}

export function severalRecipes(file: string, recipes: readonly string[]): Problem {
  const [first = ''] = recipes;
  return {
    code: 'cli/several-recipes',
    severity: 'blocking',
    place: { file },
    words: {
      en: `Several recipes fit this file: ${recipes.join(', ')}. Say which one with --recipe ${first}=${file}.`,
      es: `Varias recetas sirven para este archivo: ${recipes.join(', ')}. Diga cuál con --recipe ${first}=${file}.`,
    },
  };
}

export function recipeUnused(recipe: string, missing: readonly string[]): Problem {
  const why =
    missing.length === 0
      ? { en: '', es: '' }
      : {
          en: ` In the file most like it these columns are missing: ${missing.join(', ')}.`,
          es: ` Al archivo más parecido le faltan estas columnas: ${missing.join(', ')}.`,
        };
  return {
    code: 'cli/recipe-unused',
    severity: 'warning',
    place: { file: recipe },
    words: {
      en: `The recipe fits none of the files, and was not used.${why.en}`,
      es: `La receta no sirve para ninguno de los archivos y no se usó.${why.es}`,
    },
  };
}

export function noRowsAt(metric: string, what: string): Problem {
  return {
    code: 'cli/not-applicable',
    severity: 'warning',
    place: {},
    words: {
      en: `${metric}: not defined by “${what}”, because its records do not say it.`,
      es: `${metric}: no se define por «${what}», porque sus registros no lo indican.`,
    },
  };
}
