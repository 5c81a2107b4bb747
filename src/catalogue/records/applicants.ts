import type { RecordKind, RowCheck } from '../../core/definition/record-kind.ts';
import { APPLICANT_SOURCE, DECISION } from './applicant-codes.ts';
import { codeColumn, dateColumn, keyColumn, textColumn, words } from './columns.ts';
import { DEMOGRAPHICS, PERSON_OF_COLOR } from './demographics.ts';
import { EMPLOYER, PROJECT, TRADE } from './work-columns.ts';

function notBeforeApplying(column: string, en: string, es: string): RowCheck {
  return {
    id: `${column.replace('_', '-')}-after-applied`,
    column,
    holds: {
      any: [
        { not: { column, known: true } },
        { not: { column: 'applied_on', known: true } },
        { column, onOrAfter: { column: 'applied_on' } },
      ],
    },
    words: words(
      `${en} before the application date. Check both dates.`,
      `${es} antes de la fecha de solicitud. Revise las dos fechas.`,
    ),
  };
}

export const applicants = {
  id: 'applicants',
  title: words('Applicants', 'Solicitantes'),
  description: words(
    'One row per application: where it came from, the date of each step and how it ended.',
    'Una fila por solicitud: de dónde vino, la fecha de cada paso y cómo terminó.',
  ),
  columns: {
    applicant_key: keyColumn(
      words('Applicant key', 'Clave de solicitante'),
      [
        'applicant id',
        'applicantid',
        'applicant number',
        'applicant no',
        'candidate id',
        'candidate number',
        'candidate key',
        'application id',
        'worker key',
        'person id',
      ],
      { required: true },
    ),
    requisition: keyColumn(words('Requisition', 'Vacante'), [
      'requisition id',
      'requisition number',
      'req id',
      'req',
      'req no',
      'job id',
      'job requisition',
      'posting',
      'posting id',
      'position id',
      'opening',
    ]),
    project: PROJECT,
    employer: EMPLOYER,
    trade: TRADE,
    source: codeColumn(words('Source', 'Procedencia'), APPLICANT_SOURCE, [
      'applicant source',
      'recruitment source',
      'referral source',
      'source of applicant',
      'source of referral',
      'how heard',
      'how did you hear about us',
      'fuente',
      'procedencia',
    ]),
    applied_on: dateColumn(
      words('Applied on', 'Fecha de solicitud'),
      [
        'applied',
        'date applied',
        'application date',
        'applied date',
        'date of application',
        'apply date',
        'fecha de solicitud',
      ],
      { required: true },
    ),
    qualified_on: dateColumn(words('Found qualified on', 'Fecha en que cumplió los requisitos'), [
      'qualified',
      'date qualified',
      'qualified date',
      'qualification date',
      'screened date',
    ]),
    referred_on: dateColumn(words('Referred on', 'Fecha de derivación'), [
      'referred',
      'date referred',
      'referred date',
      'referral date',
      'dispatch date',
    ]),
    interviewed_on: dateColumn(words('Interviewed on', 'Fecha de entrevista'), [
      'interviewed',
      'date interviewed',
      'interview date',
      'fecha de entrevista',
    ]),
    offered_on: dateColumn(words('Offered on', 'Fecha de la oferta'), [
      'offered',
      'date offered',
      'offer date',
      'date of offer',
      'fecha de oferta',
    ]),
    hired_on: dateColumn(words('Hired on', 'Fecha de contratación'), [
      'date hired',
      'hire date',
      'hired date',
      'date of hire',
      'fecha de contratación',
    ]),
    withdrawn_on: dateColumn(words('Withdrew on', 'Fecha de retiro'), [
      'date withdrawn',
      'withdrawal date',
      'withdrawn date',
      'withdrew date',
    ]),
    decision: codeColumn(
      words('Decision', 'Decisión'),
      DECISION,
      [
        'outcome',
        'disposition',
        'final disposition',
        'application status',
        'applicant status',
        'status',
        'result',
        'decisión',
        'resultado',
      ],
      { required: true },
    ),
    decided_on: dateColumn(words('Decided on', 'Fecha de la decisión'), [
      'decision date',
      'date decided',
      'disposition date',
      'date of decision',
      'status date',
    ]),
    reason: textColumn(words('Reason', 'Motivo'), [
      'reason not hired',
      'reason not selected',
      'disposition reason',
      'rejection reason',
      'reject reason',
      'motivo',
    ]),
    ...DEMOGRAPHICS,
  },
  derived: {
    settled_on: {
      kind: 'first',
      of: ['decided_on', 'hired_on', 'withdrawn_on'],
      type: 'date',
      title: words('Date of the decision', 'Fecha de la decisión'),
    },
    days_to_hire: {
      kind: 'days',
      from: 'applied_on',
      to: 'hired_on',
      type: 'number',
      title: words(
        'Days from application to hire',
        'Días desde la solicitud hasta la contratación',
      ),
    },
    person_of_color: PERSON_OF_COLOR,
  },
  person: 'applicant_key',
  unique: ['applicant_key', 'requisition', 'project', 'employer', 'trade', 'applied_on'],
  date: 'applied_on',
  checks: [
    notBeforeApplying('qualified_on', 'Found qualified', 'Cumplió los requisitos'),
    notBeforeApplying('referred_on', 'Referred', 'Derivación'),
    notBeforeApplying('interviewed_on', 'Interviewed', 'Entrevista'),
    notBeforeApplying('offered_on', 'Offered', 'Oferta'),
    notBeforeApplying('hired_on', 'Hired', 'Contratación'),
    notBeforeApplying('withdrawn_on', 'Withdrew', 'Retiro'),
    notBeforeApplying('decided_on', 'Decided', 'Decisión'),
  ],
} as const satisfies RecordKind;
