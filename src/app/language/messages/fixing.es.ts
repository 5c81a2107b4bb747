import type { Translated } from './complete.ts';
import type { fixingEn } from './fixing.en.ts';

export const fixingEs: Translated<typeof fixingEn> = {
  'fix.allRows': '{count, plural, one {# fila} other {# filas}}, para ver y corregir',
  'fix.seeRows': '{count, plural, one {# fila} other {# filas}}, para ver',
  'fix.loading': 'Se están buscando las filas…',
  'fix.values': 'Valores vistos en «{column}»',
  'fix.valueSeen': 'Valor visto',
  'fix.valueIn': 'Valor visto en «{column}»',
  'fix.valueKept': 'Lo que se conserva de «{column}»',
  'fix.times': 'Filas',
  'fix.becomes': 'Valor correcto',
  'fix.becomesFor': 'Valor correcto para «{value}»',
  'fix.becomesEmpty': 'Valor correcto para las celdas vacías',
  'fix.empty': '(vacía)',
  'fix.correctAll': '{count, plural, one {Corregir # fila} other {Corregir las # filas}}',
  'fix.correctAllOf':
    '{count, plural, one {Corregir # fila que dice} other {Corregir las # filas que dicen}} «{value}»',
  'fix.otherValues':
    '{count, plural, one {y # valor más, en la lista de filas de abajo} other {y # valores más, en la lista de filas de abajo}}',
  'fix.choose': '— elija —',
  'fix.rows': 'Filas de «{file}»: {count}',
  'fix.keys':
    'Con las flechas, Re Pág, Av Pág, Inicio y Fin se pasa de una fila a otra; Intro abre una fila.',
  'fix.keysToSee': 'Con las flechas, Re Pág, Av Pág, Inicio y Fin se pasa de una fila a otra.',
  'fix.row': 'Fila',
  'fix.action': 'Qué hacer',
  'fix.correct': 'Corregir u omitir',
  'fix.correctRow': 'Corregir u omitir la fila {row}',
  'fix.typed': '«{text}» en lugar de «{was}»: aún hay que corregirlo',
  'fix.formFor': 'Fila {row}',
  'fix.inColumn': 'Valor correcto en «{column}»',
  'fix.nowSays': 'Dice «{text}».',
  'fix.nowEmpty': 'Está vacía.',
  'fix.expectDate': 'Una fecha, como 2026-09-30.',
  'fix.expectNumber': 'Un número, con «{mark}» como signo decimal.',
  'fix.expectText': 'Como debería estar en el archivo.',
  'fix.expectCode': 'Uno de nuestros valores.',
  'fix.leaveEmpty': 'dejarla vacía',
  'fix.correctOne': 'Corregir la fila {row}',
  'fix.close': 'Cerrar',
  'fix.notThere': 'No se cambió nada: escriba primero el valor correcto.',
  'fix.skipAll':
    '{count, plural, one {Omitir esta fila, con un motivo} other {Omitir las # filas, con un motivo}}',
  'fix.skipWhat':
    'Las filas omitidas no se cuentan ni están entre las rechazadas: el motivo se guarda con el archivo y aparece en su recibo.',
  'fix.reason': 'Por qué',
  'fix.reasonOther': 'Otro motivo',
  'fix.reasonTyped': 'El motivo',
  'fix.reasonMissing': 'Elija o escriba primero un motivo.',
  'fix.skipOne': 'Omitir la fila {row}',
  'fix.skipRows': '{count, plural, one {Omitir # fila} other {Omitir # filas}}',
  'fix.skippedBecause': 'Omitida: {reason}',
  'fix.corrected':
    '{count, plural, one {# fila corregida} other {# filas corregidas}}, {left, plural, =0 {no queda ningún problema} one {queda # problema} other {quedan # problemas}}',
  'fix.stillWrong':
    '{count, plural, one {# fila cambiada, y todavía no está bien} other {# filas cambiadas, y {wrong} de ellas todavía no están bien}}: {left, plural, one {queda # problema} other {quedan # problemas}}',
  'fix.skipped':
    '{count, plural, one {# fila omitida} other {# filas omitidas}}, {left, plural, =0 {no queda ningún problema} one {queda # problema} other {quedan # problemas}}',
  'fix.undone':
    'Deshecho: {left, plural, =0 {no queda ningún problema} one {queda # problema} other {quedan # problemas}}',
  'fix.redone':
    'Hecho de nuevo: {left, plural, =0 {no queda ningún problema} one {queda # problema} other {quedan # problemas}}',
  'fix.working': 'Se está corrigiendo…',
  'fix.failed': 'No se cambió nada: {reason}',
  'fix.byHand':
    'A mano: {cells, plural, one {# valor corregido} other {# valores corregidos}}, {rows, plural, one {# fila omitida} other {# filas omitidas}}.',
  'fix.counts':
    '{read} filas leídas = {accepted} aceptadas + {leftOut} omitidas (totales) + {skipped} omitidas a mano + {rejected} rechazadas.',
  'fix.undo': 'Deshacer la última corrección',
  'fix.redo': 'Rehacerla',
  'fix.downloadAll': 'Descargar todos los problemas (CSV)',
  'fix.downloadName': 'problemas',
  'fix.printAll': 'Imprimir todos los problemas',
  'fix.preparing': 'Preparando la impresión: {done} de {all} filas',
  'fix.printTitle': 'Todos los problemas de {file}',
  'fix.dropped': 'Algunas correcciones no concuerdan con la forma en que se lee ahora este archivo',
  'fix.droppedWhat': 'No se aplican. Se conservan, y valen de nuevo si lee el archivo como antes.',
  'fix.droppedSkip': 'Filas omitidas: {why} ({rows})',
  'fix.droppedCell': 'Columna «{column}»: {why} ({rows})',
  'fix.why.column-not-read': 'la columna no se lee',
  'fix.why.row-not-rejected':
    'la fila no está entre las rechazadas: se lee tal como está, o no existe',
  'fix.why.text-differs': 'la celda dice otra cosa',
  'fix.onRows': '{count, plural, one {fila {rows}} other {filas {rows}}}',
  'receipt.corrections': 'Corregido y omitido a mano',
  'receipt.correctedCells':
    'Columna «{column}»: {count, plural, one {# valor corregido} other {# valores corregidos}} ({rows})',
  'receipt.skippedRows':
    '{count, plural, one {# fila omitida} other {# filas omitidas}}: «{reason}» ({rows})',
};
