/** What can be wrong with a file as a whole, in words. */
import type { Problem } from '../core/problem.ts';
import type { Words } from '../core/definition/words.ts';
import type { FileType } from './file-type.ts';

function blocking(code: string, file: string, en: string, es: string): Problem {
  return { code: `reading/${code}`, severity: 'blocking', place: { file }, words: { en, es } };
}

export function emptyFile(file: string): Problem {
  return blocking(
    'empty-file',
    file,
    'The file is empty. Export it again and check that it has a header and rows.',
    'El archivo está vacío. Expórtelo de nuevo y compruebe que tenga encabezado y filas.',
  );
}

export function noRows(file: string): Problem {
  return blocking(
    'no-rows',
    file,
    'The file has a header and no rows below it. Check the dates chosen for the export.',
    'El archivo tiene encabezado, pero ninguna fila debajo. Revise las fechas elegidas para la exportación.',
  );
}

const SEEMS: Readonly<Record<FileType, Words>> = {
  photo: {
    en: 'This is a picture, not a table. Choose the CSV file that the system exported.',
    es: 'Esto es una imagen, no una tabla. Elija el archivo CSV que exportó el sistema.',
  },
  pdf: {
    en: 'This is a PDF document. Ask for the same report as a CSV file.',
    es: 'Esto es un documento PDF. Pida el mismo informe como archivo CSV.',
  },
  zip: {
    en: 'This is a ZIP archive. Unpack it first and choose the CSV files or Excel workbooks inside.',
    es: 'Esto es un archivo ZIP. Descomprímalo y elija los archivos CSV o los libros de Excel que contiene.',
  },
  xls: {
    en: 'This is a workbook of the old Excel format (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”.',
    es: 'Esto es un libro del formato antiguo de Excel (.xls). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)» o como «CSV UTF-8».',
  },
  xlsb: {
    en: 'This is a binary Excel workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”.',
    es: 'Esto es un libro de Excel binario (.xlsb). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)» o como «CSV UTF-8».',
  },
  ods: {
    en: 'This is an OpenDocument spreadsheet (.ods). Open it and save it as an Excel workbook (.xlsx) or as CSV.',
    es: 'Esto es una hoja de cálculo OpenDocument (.ods). Ábrala y guárdela como libro de Excel (.xlsx) o como CSV.',
  },
  password: {
    en: 'This workbook is protected with a password. Open it in Excel, take the password off (File, Info, Protect Workbook) and save it, or save the sheet as “CSV UTF-8”.',
    es: 'Este libro está protegido con una contraseña. Ábralo en Excel, quite la contraseña (Archivo, Información, Proteger libro) y guárdelo, o guarde la hoja como «CSV UTF-8».',
  },
  document: {
    en: 'This is a document or a presentation, not a table. Ask for the same table as an Excel workbook (.xlsx) or as CSV.',
    es: 'Esto es un documento o una presentación, no una tabla. Pida la misma tabla como libro de Excel (.xlsx) o como CSV.',
  },
  'damaged-workbook': {
    en: 'This Excel workbook or ZIP archive is damaged or not whole. Get the file again, or open it in Excel and save the sheet as “CSV UTF-8”.',
    es: 'Este libro de Excel o archivo ZIP está dañado o incompleto. Consiga el archivo de nuevo, o ábralo en Excel y guarde la hoja como «CSV UTF-8».',
  },
  gzip: {
    en: 'This file is compressed (gzip). Unpack it first and choose the CSV file inside.',
    es: 'Este archivo está comprimido (gzip). Descomprímalo y elija el archivo CSV que contiene.',
  },
  'web-page': {
    en: 'This is a web page or an XML file, perhaps a sign-in page saved by mistake. Export the table as CSV.',
    es: 'Esto es una página web o un archivo XML, quizá una página de acceso guardada por error. Exporte la tabla como CSV.',
  },
  json: {
    en: 'This is a JSON file, not a table. Export the table as CSV.',
    es: 'Esto es un archivo JSON, no una tabla. Exporte la tabla como CSV.',
  },
  binary: {
    en: 'This does not read as text. Choose a CSV file, or say in which encoding it was saved.',
    es: 'Esto no se puede leer como texto. Elija un archivo CSV o indique con qué codificación se guardó.',
  },
};

export function notATable(file: string, type: FileType): Problem {
  return blocking(`not-a-table-${type}`, file, SEEMS[type].en, SEEMS[type].es);
}

export function quotesDoNotPair(file: string, rows: readonly number[]): Problem {
  const [first = 1] = rows;
  const shown = rows.slice(0, 10).join(', ') + (rows.length > 10 ? ' …' : '');
  return {
    code: 'reading/quotes-do-not-pair',
    severity: 'blocking',
    place: { file, row: first },
    words: {
      en: `Quotation marks do not pair up on row ${shown}: one is never closed, or text follows a closing one. Within quotation marks a quotation mark is written twice. If the marks are part of the text, as in 5", read them as text.`,
      es: `Las comillas no están bien cerradas en la fila ${shown}: falta una de cierre o hay texto después de ella. Dentro de las comillas, una comilla se escribe dos veces. Si las comillas son parte del texto, como en 5", léalas como texto.`,
    },
  };
}
