import type { Column, RecordKind } from '../../core/definition/record-kind.ts';
import { PAY_UNIT } from './codes.ts';
import { codeColumn, dateColumn, keyColumn, numberColumn, textColumn, words } from './columns.ts';
import { YES_NO } from './demographic-codes.ts';
import { DEMOGRAPHICS, PERSON_OF_COLOR } from './demographics.ts';
import { EMPLOYER, PERSON_ALIASES, TRADE, WORKER_CLASS_COLUMN } from './work-columns.ts';

function benefit(en: string, es: string, aliases: readonly string[]): Column {
  return codeColumn(words(en, es), YES_NO, aliases);
}

export const pay = {
  id: 'pay',
  title: words('Pay and benefits', 'Pago y prestaciones'),
  description: words(
    'One row per person on a day: base pay and its unit, fringe, bonus and benefits.',
    'Una fila por persona en una fecha: pago base y su unidad, prestaciones por hora, bono y beneficios.',
  ),
  columns: {
    as_of: dateColumn(
      words('As of', 'Fecha de corte'),
      ['as of date', 'snapshot date', 'pay date', 'report date', 'date', 'fecha', 'fecha de corte'],
      { required: true, lastDay: true },
    ),
    worker_key: keyColumn(words('Worker key', 'Clave de trabajador'), PERSON_ALIASES, {
      required: true,
    }),
    employer: EMPLOYER,
    trade: TRADE,
    worker_class: WORKER_CLASS_COLUMN,
    job_group: textColumn(words('Job group', 'Grupo de puestos'), [
      'job title',
      'job category',
      'eeo job category',
      'title',
      'position',
      'position title',
      'grupo de puestos',
    ]),
    base_pay: numberColumn(
      words('Base pay', 'Pago base'),
      'dollars',
      [
        'pay',
        'base salary',
        'salary',
        'wage',
        'hourly wage',
        'base wage',
        'base rate',
        'pay rate',
        'rate of pay',
        'annual salary',
        'payrate',
        'salario',
        'pago',
      ],
      { required: true },
    ),
    pay_unit: codeColumn(
      words('Pay unit', 'Unidad de pago'),
      PAY_UNIT,
      ['unit', 'pay basis', 'pay period', 'rate type', 'salary unit', 'pay frequency', 'per'],
      { required: true },
    ),
    weekly_hours: numberColumn(
      words('Hours per week', 'Horas por semana'),
      'hours',
      [
        'hours per week',
        'standard hours',
        'std hours',
        'usual hours',
        'scheduled hours',
        'horas por semana',
      ],
      { atMost: 168 },
    ),
    fringe: numberColumn(words('Fringe per hour', 'Prestaciones por hora'), 'dollars', [
      'fringe rate',
      'fringe benefits',
      'hourly fringe',
    ]),
    bonus: numberColumn(words('Bonus per year', 'Bono anual'), 'dollars', [
      'annual bonus',
      'bonus pay',
      'bonuses',
      'bono',
    ]),
    tenure_months: numberColumn(
      words('Months with the employer', 'Meses con el empleador'),
      'months',
      ['tenure', 'months of service', 'length of service', 'seniority months', 'antigüedad'],
    ),
    health_benefits: benefit('Health insurance', 'Seguro médico', [
      'health',
      'health insurance',
      'medical',
      'medical insurance',
      'health coverage',
      'seguro médico',
    ]),
    retirement_benefits: benefit('Retirement benefits', 'Plan de jubilación', [
      'retirement',
      'pension',
      'retirement plan',
      '401k',
      'jubilación',
    ]),
    paid_leave: benefit('Paid leave', 'Licencia pagada', [
      'pto',
      'paid time off',
      'sick leave',
      'paid sick leave',
      'paid family leave',
      'licencia pagada',
    ]),
    predictable_scheduling: benefit('Predictable schedule', 'Horario previsible', [
      'predictable schedule',
      'stable schedule',
      'fixed schedule',
      'horario previsible',
    ]),
    ...DEMOGRAPHICS,
  },
  derived: {
    pay_per_hour: {
      kind: 'hourly',
      amount: 'base_pay',
      unit: 'pay_unit',
      weeklyHours: 'weekly_hours',
      type: 'number',
      title: words('Pay per hour', 'Pago por hora'),
    },
    pay_with_fringe: {
      kind: 'sum',
      of: ['pay_per_hour', 'fringe'],
      type: 'number',
      title: words('Pay and fringe per hour', 'Pago y prestaciones por hora'),
    },
    person_of_color: PERSON_OF_COLOR,
  },
  person: 'worker_key',
  unique: ['worker_key', 'employer', 'as_of'],
  date: 'as_of',
  checks: [],
} as const satisfies RecordKind;
