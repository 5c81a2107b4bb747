import type { Translated } from './complete.ts';
import type { submissionsEn } from './submissions.en.ts';

export const submissionsEs: Translated<typeof submissionsEn> = {
  'submission.submitter': 'Entregado por',
  'submission.submitterHint':
    'La empresa, el sindicato o la oficina de donde viene el archivo. Un archivo con las columnas de uno anterior suyo se lee de la misma manera. Se conserva para los demás archivos de esta lista y para los siguientes.',
  'submission.step.choose': '¿Agregar al lado o reemplazar? Por favor, elija',
  'submission.choose': 'Este archivo trata de algo que ya está en los datos. ¿Lo reemplaza?',
  'submission.asks': '{file} espera: elija si se agrega al lado de lo que hay o lo reemplaza',
  'submission.beside': 'No, es algo más: agregarlo al lado de lo que hay. Cuentan los dos.',
  'submission.replace':
    'Sí: ponerlo en lugar de {file} (versión {version}, {rows, plural, one {# fila} other {# filas}})',
  'submission.replaceAll':
    'Sí: ponerlo en lugar de los {count} archivos ({rows, plural, one {# fila} other {# filas}})',
  'submission.kept':
    'Lo que se reemplaza se conserva: puede restaurarlo más abajo, en «Versiones anteriores».',
  'submission.totals': 'Antes y después',
  'submission.totalsOf': 'Antes y después de {file}',
  'submission.rows': 'Filas',
  'submission.hours': 'Horas',
  'submission.people': 'Personas (claves de trabajador)',
  'submission.measure': 'Se cuenta',
  'submission.before': 'Hay ahora',
  'submission.own': 'En este archivo',
  'submission.after': 'Después de agregar',
  'submission.atMost': 'como máximo {number}',
  'submission.afterChoice': 'elija arriba',
  'submission.version': 'Versión',
  'submission.versionOf': '{version}, en lugar de {files}',
  'submission.missing': 'falta',
  'submission.restated': 'reexpresado',
  'submission.late': 'tarde',
  'submission.redo': 'Rehacer lo deshecho',
  'submission.redone': 'Se rehízo lo que se había deshecho',
  'submission.earlier':
    '{count, plural, one {Versiones anteriores: # archivo} other {Versiones anteriores: # archivos}}',
  'submission.earlierWhat':
    'Fueron reemplazadas y nada de ellas cuenta. Al restaurar una, vuelve en lugar de lo que la reemplazó; eso se conserva entonces aquí.',
  'submission.inItsPlace': 'En su lugar ahora',
  'submission.nothing': 'nada',
  'submission.besideIt': 'nada; si la restaura, contaría al lado de {files}',
  'submission.restore': 'Restaurar',
  'submission.restoreNamed': 'Restaurar {file}, versión {version}',
  'submission.restored':
    '{file}, versión {version}, está otra vez en los datos. Con «deshacer» sale.',
  'receipt.open': 'Comprobante',
  'receipt.openNamed': 'Comprobante de {file}',
  'receipt.title':
    '{count, plural, one {Comprobante de un archivo} other {Comprobante de # archivos}}',
  'receipt.print': 'Imprimir',
  'receipt.save': 'Guardar como texto',
  'receipt.close': 'Cerrar',
  'receipt.fileName': 'comprobante-{file}.txt',
  'receipt.fingerprint': 'Huella (SHA-256)',
  'receipt.periods': 'Trimestres',
  'receipt.added': 'Agregado el',
  'receipt.rows': 'Filas',
  'receipt.employers': 'Empresas',
  'receipt.fields': 'Campo ← columna del archivo',
  'receipt.everyRow': '«{value}» en todas las filas',
  'receipt.leftOut': 'Filas omitidas: «{column}» es {values}',
  'receipt.dropped': 'No se conservan, porque contienen datos personales: {columns}',
  'receipt.problems': 'Lo que hubo que revisar',
  'receipt.noProblems': 'Nada.',
  'receipt.problem': '{severity} {words} {count, plural, =0 {} one {(# fila)} other {(# filas)}}',
  'receipt.none': '—',
};
