import type { Translated } from './complete.ts';
import type { definitionEn } from './definition.en.ts';

export const definitionEs: Translated<typeof definitionEn> = {
  'definition.question': 'Pregunta',
  'definition.population': 'A quiénes y qué se cuenta',
  'definition.method': 'Método',
  'definition.source': 'Por qué se mide',
  'definition.files': 'Archivos de donde sale',
  'definition.file': '{file}: {rows} filas, huella {hash}',
  'definition.sql': 'Sentencias ejecutadas',
  'definition.statements': '{count, plural, one {# sentencia} other {# sentencias}}',
  'files.count': '{count, plural, one {# archivo} other {# archivos}}',
  'method.kind.rate':
    'Tasa: los casos contados, divididos entre todos aquellos en los que se cuentan.',
  'method.kind.hours-rate': 'Parte de las horas del propio grupo, sumadas persona por persona.',
  'method.kind.share':
    'La parte del grupo en el total. Las personas cuyo grupo no se informó siguen en el total.',
  'method.kind.amount': 'Cantidad por persona, comparada con el grupo tomado como referencia.',
  'method.kind.quartile-bands':
    'Se ordena a todas las personas por su paga y se las divide en cuatro cuartos iguales; se muestra la parte del grupo en cada cuarto.',
  'method.kind.survival':
    'Tiempo desde el inicio hasta el suceso (Kaplan y Meier 1958; con un suceso que compite, Aalen y Johansen 1978). A quienes aún no les llega se les sigue hasta donde se sabe.',
  'method.kind.funnel':
    'La tasa de cada paso es entre quienes tuvieron decisión en él: ni pendientes ni retirados.',
  'method.kind.turnover':
    'Salidas divididas entre el promedio de la plantilla al inicio y al final.',
  'method.kind.uniformity': 'Meses en que se cumplió la meta, divididos entre los meses con horas.',
  'method.kind.needed-share':
    'Proporción de las horas planificadas restantes que llevaría el total a la meta.',
  'method.interval.wilson': 'Intervalo: puntuación de Wilson, 95 % (Wilson 1927).',
  'method.interval.linearised-ratio':
    'Intervalo: razón de totales, agrupada por persona, 95 % (Cochran 1977, capítulo 6).',
  'method.interval.order-statistic': 'Intervalo de la mediana: estadísticos de orden, 95 %.',
  'method.interval.log-log': 'Intervalo: log-log con la varianza de Greenwood, 95 %.',
  'method.interval.mean-t': 'Intervalo de la media: t de Student, 95 %.',
  'method.interval.delta-log': 'Intervalo: método delta sobre el logaritmo, 95 %.',
  'method.gap.newcombe': 'Intervalo de la brecha: Newcombe 1998, método 10.',
  'method.gap.price-bonett': 'Intervalo de la brecha de medianas: Price y Bonett 2020.',
  'method.gap.delta-log': 'Intervalo de la brecha de medias: método delta sobre el logaritmo.',
  'method.gap.difference': 'Brecha: diferencia de los dos valores, sin intervalo.',
  'method.test.fisher': 'Prueba: exacta de Fisher, bilateral.',
  'method.test.two-sd': 'Prueba: dos desviaciones estándar (Hazelwood 1977).',
};
