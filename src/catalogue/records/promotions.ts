import type { RecordKind } from '../../core/definition/record-kind.ts';
import { WORKER_CLASS } from './codes.ts';
import { codeColumn, dateColumn, keyColumn, numberColumn, words } from './columns.ts';
import { DEMOGRAPHICS, PERSON_OF_COLOR } from './demographics.ts';
import { EMPLOYER, PERSON_ALIASES } from './work-columns.ts';

export const promotions = {
  id: 'promotions',
  title: words('Promotions', 'Ascensos'),
  description: words(
    'One row per promotion or apprentice step. Who was eligible comes from the employment records.',
    'Una fila por ascenso o por paso de aprendiz. Quiénes podían ascender se toma de los registros de empleo.',
  ),
  columns: {
    worker_key: keyColumn(words('Worker key', 'Clave de trabajador'), PERSON_ALIASES, {
      required: true,
    }),
    employer: EMPLOYER,
    promoted_on: dateColumn(
      words('Promoted on', 'Fecha de ascenso'),
      [
        'promotion date',
        'date promoted',
        'date of promotion',
        'promoted',
        'effective date',
        'step date',
        'advancement date',
        'fecha de ascenso',
      ],
      { required: true },
    ),
    from_class: codeColumn(words('From class', 'Clase anterior'), WORKER_CLASS, [
      'old class',
      'previous class',
      'prior class',
      'from title',
      'from classification',
      'clase anterior',
    ]),
    to_class: codeColumn(words('To class', 'Clase nueva'), WORKER_CLASS, [
      'new class',
      'to title',
      'to classification',
      'promoted to',
      'clase nueva',
    ]),
    from_pay: numberColumn(words('Pay before', 'Pago anterior'), 'dollars', [
      'old pay',
      'previous pay',
      'old rate',
      'previous rate',
      'from rate',
      'pago anterior',
    ]),
    to_pay: numberColumn(words('Pay after', 'Pago nuevo'), 'dollars', [
      'new pay',
      'new rate',
      'to rate',
      'pago nuevo',
    ]),
    ...DEMOGRAPHICS,
  },
  derived: { person_of_color: PERSON_OF_COLOR },
  person: 'worker_key',
  unique: ['worker_key', 'employer', 'promoted_on'],
  date: 'promoted_on',
  checks: [],
} as const satisfies RecordKind;
