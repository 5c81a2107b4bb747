import type { Translated } from './complete.ts';
import type { reviewEn } from './review.en.ts';

export const reviewEs: Translated<typeof reviewEn> = {
  'review.step.file': 'Espera a otro archivo',
  'review.step.total': 'No se puede leer un total que escribió',
  'review.step.review': 'Se compara con lo que ya está',
  'review.step.confirm': 'Confirme lo que está marcado abajo',
  'review.asks': '{file} espera: confirme lo que está marcado o corrija el archivo',
  'review.waits':
    'Este archivo trata de las mismas empresas, proyectos y trimestres, o tiene algunas de las mismas filas, que {files}, que aún no está en los datos. Agregue primero ese o quítelo de la lista. Después, este archivo pregunta si lo reemplaza.',
  'review.paper': 'Comparar con los totales de su papel',
  'review.paperWhat':
    'Escriba lo que dice la portada o el informe de nómina; se compara con lo que se leyó. Deje vacío lo que su papel no diga.',
  'review.typed.rows': 'Filas en el papel',
  'review.typed.hours': 'Horas en el papel',
  'review.typed.people': 'Personas en el papel',
  'review.of.rows': 'Filas',
  'review.of.hours': 'Horas',
  'review.of.people': 'Personas',
  'review.accepted': 'Del archivo se aceptó: {accepted}.',
  'review.acceptedOfRead':
    'Del archivo se aceptó: {accepted}. Con las filas rechazadas, hasta donde se pueden leer: {read}.',
  'review.equal': '{of}: concuerda. En el papel, {typed}; aceptado, {accepted}.',
  'review.paperHasMore':
    '{of}: no concuerda. En el papel, {typed}; aceptado, {accepted}. El papel tiene {difference} más.',
  'review.paperHasLess':
    '{of}: no concuerda. En el papel, {typed}; aceptado, {accepted}. El papel tiene {difference} menos.',
  'review.hint.rejected':
    'Con las filas rechazadas es exactamente lo que dice el papel. Vea arriba por qué se rechazaron.',
  'review.hint.leftOut':
    '{count, plural, one {Es la fila omitida} other {Son las # filas omitidas}} por ser totales, notas o líneas vacías: el papel también las cuenta.',
  'review.hint.everyLine':
    'El papel cuenta todas las líneas del archivo, también las filas rechazadas u omitidas.',
  'review.hint.maybeRejected':
    '{count, plural, one {Se rechazó # fila} other {Se rechazaron # filas}}: vea los problemas más arriba. Puede ser una parte.',
  'review.hint.nothingRejected':
    'No se rechazó ninguna fila. Puede que falte una parte del archivo, o que el papel y el archivo sean de días distintos.',
  'review.hint.fileHasMore':
    'Puede haber filas dos veces en el archivo, o filas que son de otro papel.',
  'review.fault.not-a-number': 'Eso no es un número. Escriba solo cifras, como en 1,234.5.',
  'review.fault.not-whole': 'Aquí solo puede ir un número entero.',
  'review.fault.ambiguous':
    'Puede ser más de mil o un número con tres decimales. Escríbalo sin punto (1234), o con uno o dos decimales (1.23).',
  'review.addAnyway': 'Agregarlo de todos modos; la diferencia queda en el comprobante',
  'review.ownTotalAgrees': 'El total del propio archivo, en la fila {row}, concuerda: {own} horas.',
  'review.ownTotalDiffers':
    'El total del propio archivo, en la fila {row}, dice {own} horas; las filas aceptadas suman {accepted}.',
  'review.changed': 'Ha cambiado mucho desde el trimestre anterior. ¿Es correcto?',
  'review.less': '{of}: {now} en {quarter}, {before} en {former}. Es un {percent} menos.',
  'review.more': '{of}: {now} en {quarter}, {before} en {former}. Es un {percent} más.',
  'review.changeHint':
    'Si hay menos, puede que falte una parte del archivo; si hay más, que algo esté dos veces o sea de otro programa.',
  'review.changeIsRight': 'Sí, estos números son correctos',
  'review.again':
    '{count, plural, one {# fila de este archivo ya está} other {# filas de este archivo ya están}} en los datos',
  'review.againIn': '{count, plural, one {# fila} other {# filas}} en {file}',
  'review.againTwice': 'Si este archivo se agrega al lado, cuentan dos veces.',
  'review.againOnce': 'No cuentan dos veces: vale lo último que se agregó.',
  'review.repeated':
    '{count, plural, one {# fila repite otra fila de este archivo} other {# filas repiten otras filas de este archivo}}',
  'review.alike.show': 'Verlas lado a lado',
  'review.alike.first': 'Las primeras {shown} de {count}.',
  'review.alike.same': 'Igual en las dos',
  'review.alike.row': 'Fila de este archivo',
  'review.alike.here': 'Esta fila dice',
  'review.alike.other': 'Fila que repite',
  'review.alike.there': 'Esa fila dice',
  'review.alike.rowOf': 'fila {row} de {file}',
  'review.alike.rowHere': 'fila {row}',
  'review.alike.value': '{column}: {value}',
  'review.alike.blank': '(vacío)',
  'review.alike.nothing': 'ninguna diferencia',
  'review.alike.reading': 'Se buscan las filas',
  'review.rates': 'Indicadores clave antes y después, {period}',
  'review.ratesOf': 'Indicadores clave antes y después de {file}',
  'review.rate': 'Indicador',
  'review.ratesBefore': 'Ahora',
  'review.ratesAfter': 'Después de agregar',
  'review.ratesChange': 'Cambio',
  'review.ratesChoose': 'Los indicadores clave antes y después se muestran cuando haya elegido.',
  'review.ratesWorking': 'Se calculan los indicadores clave como si el archivo ya estuviera',
  'review.ratesFailed': 'No se pudieron calcular los indicadores clave: {reason}',
  'review.ratesUp': 'sube {size}',
  'review.ratesDown': 'baja {size}',
  'review.ratesSame': 'sin cambio',
  'review.ratesPoints': '{points} puntos',
  'receipt.checks': 'Con qué se comparó',
  'receipt.checkConfirmed': '{words} Confirmado.',
  'receipt.checkAgain':
    '{count, plural, one {# fila ya estaba en los datos y cuenta} other {# filas ya estaban en los datos y cuentan}} dos veces, como se eligió.',
};
