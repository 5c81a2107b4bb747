/** What the command line says of how it was asked, and of files it cannot read or write. */
import type { Words } from '../core/definition/words.ts';

const WHAT = {
  command: { en: 'command', es: 'la orden' },
  option: { en: 'option', es: 'la opción' },
  metric: { en: 'metric', es: 'la medida' },
  grouping: { en: 'grouping', es: 'la agrupación' },
  slice: { en: 'slice', es: 'el desglose' },
  period: { en: 'period in the data', es: 'el período en los datos' },
  format: { en: 'format', es: 'el formato' },
  language: { en: 'language', es: 'el idioma' },
} as const satisfies Readonly<Record<string, Words>>;
export type Named = keyof typeof WHAT;

/** At most so many names are listed where none is near. */
const LISTED = 12;

/** A name that is not there, with the nearest ones, or with all of them where none is near. */
export function unknownName(
  what: Named,
  name: string,
  near: readonly string[],
  known: readonly string[],
): Words {
  const more = known.length > LISTED ? ' …' : '';
  const all = `${known.slice(0, LISTED).join(', ')}${more}`;
  return {
    en: `There is no ${WHAT[what].en} “${name}”. ${near.length > 0 ? `Did you mean ${listed(near, 'or')}?` : `Known: ${all}.`}`,
    es: `No existe ${WHAT[what].es} «${name}». ${near.length > 0 ? `¿Quiso decir ${listed(near, 'o')}?` : `Hay: ${all}.`}`,
  };
}

export const needsValue = (option: string): Words => ({
  en: `${option} needs a value. A value that begins with a dash is written ${option}=VALUE.`,
  es: `${option} necesita un valor. Un valor que empieza con guion se escribe ${option}=VALOR.`,
});

export const needsNoValue = (option: string): Words => ({
  en: `${option} takes no value.`,
  es: `${option} no lleva valor.`,
});

export const givenTwice = (option: string): Words => ({
  en: `${option} can be given only once.`,
  es: `${option} solo se puede indicar una vez.`,
});

export const noFiles = (): Words => ({
  en: 'Name at least one CSV file, Excel workbook or folder.',
  es: 'Indique al menos un archivo CSV, un libro de Excel o una carpeta.',
});

export const noPaths = (path: string): Words => ({
  en: `This command takes no files: “${path}”.`,
  es: `Esta orden no lleva archivos: «${path}».`,
});

export const notFound = (path: string): Words => ({
  en: `“${path}” is not there. Check the spelling and the folder.`,
  es: `«${path}» no existe. Revise cómo está escrito y la carpeta.`,
});

export const noTablesInFolder = (path: string): Words => ({
  en: `The folder “${path}” holds no .csv, .xlsx or .xlsm file. Files with other endings are read when they are named one by one.`,
  es: `La carpeta «${path}» no contiene ningún archivo .csv, .xlsx ni .xlsm. Los archivos con otra terminación se leen si se nombran uno por uno.`,
});

export const cannotRead = (path: string, code: string): Words => ({
  en: `“${path}” cannot be read (${code}). Check that you may open it.`,
  es: `«${path}» no se puede leer (${code}). Compruebe que tiene permiso para abrirlo.`,
});

export const cannotWrite = (path: string, code: string): Words => ({
  en: `“${path}” cannot be written (${code}). Nothing was changed.`,
  es: `«${path}» no se puede escribir (${code}). No se cambió nada.`,
});

export const outFolderMissing = (path: string): Words => ({
  en: `The folder of “${path}” is not there. Make it first, or choose another.`,
  es: `La carpeta de «${path}» no existe. Créela primero o elija otra.`,
});

export const outIsFolder = (path: string): Words => ({
  en: `“${path}” is a folder. Name the file to write.`,
  es: `«${path}» es una carpeta. Indique el archivo que se va a escribir.`,
});

export const outIsInput = (path: string): Words => ({
  en: `“${path}” is one of the files to read, and would be overwritten. Name another file.`,
  es: `«${path}» es uno de los archivos que se leen y se sobrescribiría. Indique otro archivo.`,
});

export const outNeeded = (): Words => ({
  en: 'Name the folder to write to with --out FOLDER.',
  es: 'Indique con --out CARPETA la carpeta donde se escribe.',
});

export const outIsFile = (path: string): Words => ({
  en: `“${path}” is a file. Name a folder, or one that is to be made.`,
  es: `«${path}» es un archivo. Indique una carpeta, o una que se deba crear.`,
});

export const outIsThere = (path: string): Words => ({
  en: `“${path}” is there already. Name another folder, or replace it with --force.`,
  es: `«${path}» ya existe. Indique otra carpeta o reemplácelo con --force.`,
});

export const outTwice = (one: string, other: string, path: string): Words => ({
  en: `“${one}” and “${other}” would both be written to “${path}”. Convert them one after the other, to different folders.`,
  es: `«${one}» y «${other}» se escribirían los dos en «${path}». Conviértalos por separado, en carpetas distintas.`,
});

export const notADate = (text: string): Words => ({
  en: `“${text}” is not a date. Write it like 2026-09-30.`,
  es: `«${text}» no es una fecha. Escríbala así: 2026-09-30.`,
});

export const notAPeriod = (text: string): Words => ({
  en: `“${text}” is not a period. Write a quarter like 2026-Q3, or several in one like 2026-Q1..2026-Q3.`,
  es: `«${text}» no es un período. Escriba un trimestre así: 2026-Q3, o varios en uno así: 2026-Q1..2026-Q3.`,
});

export const overlapping = (one: string, other: string): Words => ({
  en: `The periods ${one} and ${other} overlap. Ask for them one after the other.`,
  es: `Los períodos ${one} y ${other} se solapan. Pídalos por separado.`,
});

export const noQuarter = (): Words => ({
  en: 'The files hold no row with a date, so there is no quarter to report on. Name one with --period.',
  es: 'Los archivos no tienen ninguna fila con fecha; no hay trimestre que informar. Indique uno con --period.',
});

export const recipeFileNotRead = (path: string): Words => ({
  en: `--recipe: “${path}” is not among the files to read. Name it as a file, or name the folder it is in.`,
  es: `--recipe: «${path}» no está entre los archivos que se leen. Indíquelo como archivo o indique su carpeta.`,
});

export const interrupted = (): Words => ({
  en: 'Stopped. Nothing was written.',
  es: 'Detenido. No se escribió nada.',
});

export const broke = (message: string): Words => ({
  en: `Something went wrong that is not in your files: ${message}`,
  es: `Ocurrió un error que no está en sus archivos: ${message}`,
});

export const seeHelp = (command: string): Words => ({
  en: `See ${command} --help.`,
  es: `Vea ${command} --help.`,
});

function listed(names: readonly string[], or: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${or} ${last}`;
}
