import type { Translated } from './complete.ts';
import type { labelsEn } from './labels.en.ts';

export const labelsEs: Translated<typeof labelsEn> = {
  'unit.days': '{days, plural, one {# día} other {# días}}',
  'unit.months': '{months} meses',
  'reason.no-rows': 'sin filas',
  'reason.too-few': 'muy pocos para afirmar algo',
  'reason.no-target': 'sin meta fijada',
  'reason.no-setting': 'falta fijar una cantidad en Programa',
  'reason.no-reference': 'no hay grupo con el cual comparar',
  'reason.numerator-exceeds-denominator': 'los conteos se contradicen',
  'reason.needs-people': 'se necesitan filas con clave de persona',
  'reason.no-remaining-hours': 'no hay horas planificadas por delante',
  'reason.not-comparable': 'no es comparable',
  'band.lower': 'Cuarto con menor paga',
  'band.lower-middle': 'Segundo cuarto',
  'band.upper-middle': 'Tercer cuarto',
  'band.upper': 'Cuarto con mayor paga',
};
