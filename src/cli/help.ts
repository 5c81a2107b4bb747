import type { Language, Words } from '../core/definition/words.ts';

export type Help = 'plumbline' | 'report' | 'check' | 'convert' | 'metrics';

const EXIT_CODES: Words = {
  en: `Exit codes: 0 done, 1 fault (nothing is written), 2 the command, a recipe or the program file is
wrong, 3 problems in the files, listed on standard error by file, row and column.`,
  es: `Códigos de salida: 0 hecho, 1 fallo (no se escribe nada), 2 la orden, una receta o el archivo del
programa están mal, 3 problemas en los archivos, listados en la salida de error por archivo, fila y columna.`,
};

const HELP: Readonly<Record<Help, Words>> = {
  plumbline: {
    en: `Plumbline reads the CSV files and Excel workbooks of a program and counts where each group stands.

  plumbline report <files or folders…>   the report of the files
  plumbline check <files or folders…>    read them and tell what is wrong, nothing else
  plumbline convert <files or folders…>  write them as files of Plumbline, rejected rows apart
  plumbline metrics                      what can be measured, and by which groups

  --help       after any command: its options
  --version    the version of this program
  --language en|es

Rows stay on this computer.
`,
    es: `Plumbline lee los archivos CSV y los libros de Excel de un programa y cuenta cómo está cada grupo.

  plumbline report <archivos o carpetas…>   el informe de los archivos
  plumbline check <archivos o carpetas…>    los lee y dice qué está mal, nada más
  plumbline convert <archivos o carpetas…>  los escribe como archivos de Plumbline, con las filas rechazadas aparte
  plumbline metrics                         qué se puede medir y por qué grupos

  --help       después de cualquier orden: sus opciones
  --version    la versión de este programa
  --language en|es

Las filas no salen de esta computadora.
`,
  },
  report: {
    en: `plumbline report <files or folders…> [options]

A folder stands for every .csv, .xlsx and .xlsm file in it, however deep. Of a workbook one sheet is read: the
one that a recipe names (reading.sheet), the first that is recognised, or the first with rows. Files with
the same bytes count once. Targets in files of targets apply as on the screen.

  --recipe FILE            how files of one layout are read; used for the files whose header has all its
                           columns. RECIPE.json=FILE.csv: for that file. May be repeated
  --program FILE           targets, groupings, wages and thresholds, as saved on the Program page
  --metric ID              may be repeated; without it, every metric (plumbline metrics lists them)
  --by GROUPING            may be repeated; without it, the program's groupings
  --slice DIMENSION        project, employer, trade, worker-class, source or reason; several are crossed
  --period QUARTER         2026-Q3, or 2026-Q1..2026-Q3 for several in one; may be repeated; without it,
                           every quarter reported
  --as-of DATE             what is still open on that day counts as open (training, jobs, applications); without
                           it, the last day of the last quarter reported
  --format text|json|csv   text is rounded to be read, json and csv are in full (docs/report-format.md)
  --out FILE               written whole or not at all; replaces what is there
  --language en|es

A word after -- is a file, however it begins.
`,
    es: `plumbline report <archivos o carpetas…> [opciones]

Una carpeta vale por todos sus archivos .csv, .xlsx y .xlsm, a cualquier profundidad. De un libro se lee una
hoja: la que nombra una receta (reading.sheet), la primera que se reconoce o la primera con filas. Los
archivos con los mismos bytes cuentan una vez. Las metas de los archivos de metas se aplican como en la
pantalla.

  --recipe ARCHIVO         cómo se leen los archivos de un formato; se usa para los archivos cuyo
                           encabezado tiene todas sus columnas. RECETA.json=ARCHIVO.csv: para ese archivo.
                           Se puede repetir
  --program ARCHIVO        metas, agrupaciones, salarios y umbrales, como los guarda la página Programa
  --metric ID              se puede repetir; sin ella, todas las medidas (plumbline metrics las lista)
  --by AGRUPACIÓN          se puede repetir; sin ella, las agrupaciones del programa
  --slice DIMENSIÓN        project, employer, trade, worker-class, source o reason; varias se cruzan
  --period TRIMESTRE       2026-Q3, o 2026-Q1..2026-Q3 para varios en uno; se puede repetir; sin ella,
                           todos los trimestres informados
  --as-of FECHA            lo que sigue abierto ese día cuenta como abierto (formación, empleos, solicitudes);
                           sin ella, el último día del último trimestre informado
  --format text|json|csv   text se redondea para leerlo, json y csv van completos (docs/report-format.md)
  --out ARCHIVO            se escribe entero o no se escribe; reemplaza lo que haya
  --language en|es

Una palabra después de -- es un archivo, empiece como empiece.
`,
  },
  check: {
    en: `plumbline check <files or folders…> [--recipe FILE]… [--format text|json] [--language en|es]

Reads the files as a report would and lists what is in them; every problem goes to standard error.
`,
    es: `plumbline check <archivos o carpetas…> [--recipe ARCHIVO]… [--format text|json] [--language en|es]

Lee los archivos como lo haría un informe y lista lo que contienen; cada problema va a la salida de error.
`,
  },
  convert: {
    en: `plumbline convert <files or folders…> --out FOLDER [options]

Reads the files as check does and writes each as NAME.csv in the folder: the columns of our template of its
kind, dates as 2026-09-30, codes by their id, numbers in full, the accepted rows in the file's order. Rows that
are rejected go to NAME-rejected.csv with their row number, what is wrong and their cells as they were, to be
corrected and read again. Columns that say who a person is are in neither. Read again, NAME.csv gives the same rows and the same report without a recipe. Where a file is blocked nothing
is written; files with the same bytes are written once.

  --recipe FILE            as for report: which columns are which, and which sheet of a workbook. May be repeated
  --out FOLDER             made when it is not there. All files are written, or none
  --force                  replace files of these names that are there, rejected rows of an earlier run too
  --format text|json       what is said of the files
  --language en|es
`,
    es: `plumbline convert <archivos o carpetas…> --out CARPETA [opciones]

Lee los archivos como check y escribe cada uno como NOMBRE.csv en la carpeta: las columnas de nuestra plantilla
de su tipo, fechas como 2026-09-30, códigos por su identificador, números completos, las filas aceptadas en el
orden del archivo. Las filas rechazadas van a NOMBRE-rejected.csv con su número de fila, lo que está mal y sus
celdas como estaban, para corregirlas y leerlas de nuevo. Las columnas que dicen quién es una persona no están
en ninguno. Leído de nuevo, NOMBRE.csv da las mismas filas y el
mismo informe sin receta. Si un archivo está bloqueado no se escribe nada; los archivos con los mismos bytes se
escriben una sola vez.

  --recipe ARCHIVO         como en report: qué columna es cuál y qué hoja de un libro. Se puede repetir
  --out CARPETA            se crea si no existe. Se escriben todos los archivos o ninguno
  --force                  reemplaza los archivos con esos nombres, también las filas rechazadas de antes
  --format text|json       lo que se dice de los archivos
  --language en|es
`,
  },
  metrics: {
    en: `plumbline metrics [--format text|json] [--language en|es]

Lists every metric by stage, and every grouping with its groups.
`,
    es: `plumbline metrics [--format text|json] [--language en|es]

Lista todas las medidas por etapa y todas las agrupaciones con sus grupos.
`,
  },
};

export function helpOf(what: Help, language: Language): string {
  return `${HELP[what][language]}\n${EXIT_CODES[language]}\n`;
}
