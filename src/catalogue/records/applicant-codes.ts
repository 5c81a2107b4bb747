import type { CodeList } from '../../core/definition/record-kind.ts';
import { words } from './columns.ts';

export const APPLICANT_SOURCE: CodeList = {
  id: 'source',
  codes: [
    {
      id: 'pre-apprenticeship',
      title: words('Pre-apprenticeship program', 'Programa de preaprendizaje'),
      aliases: [
        'pre apprenticeship',
        'preapprenticeship',
        'pre-apprenticeship program',
        'preaprendizaje',
      ],
    },
    {
      id: 'union-referral',
      title: words('Union referral', 'Derivación del sindicato'),
      aliases: [
        'union',
        'union hall',
        'hall',
        'dispatch',
        'hiring hall',
        'union dispatch',
        'sindicato',
      ],
    },
    {
      id: 'community-organization',
      title: words('Community organization', 'Organización comunitaria'),
      aliases: [
        'cbo',
        'community',
        'community-based organization',
        'community based organization',
        'nonprofit',
      ],
    },
    {
      id: 'walk-in',
      title: words('Walk-in', 'Por cuenta propia, en persona'),
      aliases: ['walk in', 'walkin', 'gate', 'gate hire', 'in person'],
    },
    {
      id: 'online',
      title: words('Online', 'Por internet'),
      aliases: ['web', 'website', 'internet', 'job board', 'indeed', 'linkedin'],
    },
    {
      id: 'employer-referral',
      title: words(
        'Referred by an employer or worker',
        'Recomendación de un empleador o trabajador',
      ),
      aliases: [
        'employer',
        'employee referral',
        'employer referral',
        'referral',
        'name call',
        'name hire',
      ],
    },
    {
      id: 'workforce-program',
      title: words('Workforce program', 'Programa de fuerza laboral'),
      aliases: [
        'workforce',
        'workforce program',
        'american job center',
        'one-stop',
        'job center',
        'workforce board',
        'first source',
      ],
    },
    {
      id: 'other',
      title: words('Another source', 'Otra fuente'),
      aliases: ['other source', 'otra', 'otro'],
    },
  ],
};

export const DECISION: CodeList = {
  id: 'decision',
  codes: [
    {
      id: 'hired',
      title: words('Hired', 'Contratada'),
      aliases: ['hire', 'selected', 'accepted', 'offer accepted', 'contratado'],
    },
    {
      id: 'offer-declined',
      title: words('Offered and declined', 'Recibió una oferta y la rechazó'),
      aliases: ['offer declined', 'declined offer', 'offer refused', 'refused offer'],
    },
    {
      id: 'not-selected',
      title: words('Not selected', 'No seleccionada'),
      aliases: [
        'not selected',
        'rejected',
        'not hired',
        'denied',
        'no hire',
        'disqualified',
        'unqualified',
      ],
    },
    {
      id: 'withdrawn',
      title: words('Withdrew', 'Se retiró'),
      aliases: ['withdrew', 'withdraw', 'candidate withdrew', 'applicant withdrew'],
    },
    {
      id: 'pending',
      title: words('Still being decided', 'Aún por decidir'),
      aliases: ['open', 'in process', 'in progress', 'under review', 'active', 'pendiente'],
    },
  ],
};
