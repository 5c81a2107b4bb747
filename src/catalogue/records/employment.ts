import type { RecordKind } from '../../core/definition/record-kind.ts';
import { END_REASON } from './codes.ts';
import { codeColumn, dateColumn, keyColumn, words } from './columns.ts';
import { YES_NO } from './demographic-codes.ts';
import { DEMOGRAPHICS, PERSON_OF_COLOR } from './demographics.ts';
import { EMPLOYER, PERSON_ALIASES, PROJECT, TRADE, WORKER_CLASS_COLUMN } from './work-columns.ts';

export const employment = {
  id: 'employment',
  title: words('Employment', 'Empleo'),
  description: words(
    'One row per spell: when a person started with an employer, and when and why it ended.',
    'Una fila por período de empleo: cuándo empezó una persona con un empleador, y cuándo y por qué terminó.',
  ),
  columns: {
    worker_key: keyColumn(words('Worker key', 'Clave de trabajador'), PERSON_ALIASES, {
      required: true,
    }),
    employer: EMPLOYER,
    project: PROJECT,
    trade: TRADE,
    worker_class: WORKER_CLASS_COLUMN,
    started_on: dateColumn(
      words('Started on', 'Fecha de inicio'),
      [
        'start date',
        'date started',
        'started',
        'hire date',
        'date hired',
        'date of hire',
        'hired on',
        'original hire date',
        'last hire date',
        'employment start',
        'fecha de inicio',
        'fecha de contratación',
      ],
      { required: true },
    ),
    ended_on: dateColumn(words('Ended on', 'Fecha de salida'), [
      'end date',
      'date ended',
      'ended',
      'termination date',
      'date of termination',
      'term date',
      'separation date',
      'date separated',
      'date of separation',
      'last day worked',
      'leaving date',
      'employment end',
      'fecha de salida',
      'fecha de término',
    ]),
    end_reason: codeColumn(words('Reason for leaving', 'Motivo de salida'), END_REASON, [
      'leaving reason',
      'separation reason',
      'termination reason',
      'termination type',
      'term reason',
      'reason for separation',
      'reason for termination',
      'termd',
      'separation type',
      'reason',
      'motivo de salida',
    ]),
    union: codeColumn(words('Union member', 'Persona afiliada al sindicato'), YES_NO, [
      'union member',
      'union status',
      'union membership',
      'is union',
      'afiliado',
    ]),
    ...DEMOGRAPHICS,
  },
  derived: {
    first_promoted_on: {
      kind: 'earliest',
      records: 'promotions',
      column: 'promoted_on',
      on: ['worker_key', 'employer'],
      notBefore: 'started_on',
      notAfter: 'ended_on',
      type: 'date',
      title: words('Date of the first promotion', 'Fecha del primer ascenso'),
    },
    promoted_or_ended_on: {
      kind: 'first',
      of: ['first_promoted_on', 'ended_on'],
      type: 'date',
      title: words(
        'Date of the first promotion, or of leaving without one',
        'Fecha del primer ascenso, o de salida sin ascenso',
      ),
    },
    tenure_days: {
      kind: 'days',
      from: 'started_on',
      to: 'ended_on',
      type: 'number',
      title: words('Days from start to end', 'Días desde el inicio hasta la salida'),
    },
    person_of_color: PERSON_OF_COLOR,
  },
  person: 'worker_key',
  unique: ['worker_key', 'employer', 'project', 'trade', 'worker_class', 'started_on'],
  date: 'started_on',
  events: {
    promoted: { records: 'promotions', date: 'promoted_on', on: ['worker_key', 'employer'] },
  },
  checks: [
    {
      id: 'ends-after-start',
      column: 'ended_on',
      holds: {
        any: [
          { not: { column: 'ended_on', known: true } },
          { column: 'ended_on', onOrAfter: { column: 'started_on' } },
        ],
      },
      words: words(
        'The end date is before the start date. Check both dates.',
        'La fecha de salida es anterior a la de inicio. Revise las dos fechas.',
      ),
    },
  ],
} as const satisfies RecordKind;
