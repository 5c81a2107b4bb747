import type { RecordKind } from '../../core/definition/record-kind.ts';
import { GOOD_FAITH_CATEGORY } from '../good-faith.ts';
import { codeColumn, codesColumn, dateColumn, numberColumn, textColumn, words } from './columns.ts';
import { SERVICE } from './training-codes.ts';
import { EMPLOYER, TRADE } from './work-columns.ts';

export const efforts = {
  id: 'efforts',
  title: words('Good faith efforts', 'Esfuerzos de buena fe'),
  description: words(
    'The log of what was done to reach, train, hire and keep people, by whom and with what answer.',
    'El registro de lo que se hizo para convocar, capacitar, contratar y conservar a las personas: quién lo hizo y qué respuesta hubo.',
  ),
  columns: {
    date: dateColumn(
      words('Date', 'Fecha'),
      [
        'effort date',
        'date of effort',
        'contact date',
        'date of contact',
        'activity date',
        'fecha',
      ],
      { required: true },
    ),
    employer: EMPLOYER,
    category: codeColumn(
      words('Category', 'Categoría'),
      GOOD_FAITH_CATEGORY,
      [
        'effort category',
        'type of effort',
        'effort type',
        'activity',
        'activity type',
        'categoría',
      ],
      { required: true },
    ),
    organization: textColumn(words('Organization contacted', 'Organización contactada'), [
      'organisation',
      'organization contacted',
      'organisation contacted',
      'contacted',
      'recruitment source',
      'source contacted',
      'union',
      'organización',
    ]),
    method: textColumn(words('How', 'Cómo'), [
      'contact method',
      'method of contact',
      'how contacted',
      'método',
    ]),
    trade: TRADE,
    referrals_requested: numberColumn(
      words('Referrals requested', 'Derivaciones pedidas'),
      'people',
      ['requested', 'workers requested', 'number requested', 'positions requested', 'no requested'],
    ),
    referrals_received: numberColumn(
      words('Referrals received', 'Derivaciones recibidas'),
      'people',
      [
        'received',
        'referrals',
        'workers referred',
        'number referred',
        'number received',
        'referred',
      ],
    ),
    interviewed: numberColumn(words('Interviewed', 'Entrevistadas'), 'people', [
      'number interviewed',
      'interviews',
    ]),
    hired: numberColumn(words('Hired', 'Contratadas'), 'people', ['number hired', 'hires']),
    reason_not_hired: textColumn(words('Why not hired', 'Por qué no se contrató'), [
      'reason',
      'reasons not hired',
      'if not hired why',
    ]),
    supportive_services: codesColumn(words('Supportive services', 'Servicios de apoyo'), SERVICE, [
      'support services',
      'services',
      'services offered',
    ]),
    evidence: textColumn(words('Evidence', 'Evidencia'), [
      'evidence reference',
      'documentation',
      'document',
      'reference',
      'evidencia',
    ]),
    follow_up_on: dateColumn(words('Follow up on', 'Fecha de seguimiento'), [
      'follow up',
      'follow up date',
      'followup date',
      'next step date',
      'fecha de seguimiento',
    ]),
  },
  derived: {},
  date: 'date',
  checks: [
    {
      id: 'follow-up-after-date',
      column: 'follow_up_on',
      holds: {
        any: [
          { not: { column: 'follow_up_on', known: true } },
          { column: 'follow_up_on', onOrAfter: { column: 'date' } },
        ],
      },
      words: words(
        'The follow-up date is before the effort. Check both dates.',
        'La fecha de seguimiento es anterior al esfuerzo. Revise las dos fechas.',
      ),
    },
  ],
} as const satisfies RecordKind;
