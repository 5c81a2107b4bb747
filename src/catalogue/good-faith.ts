/**
 * The kinds of good faith effort a committee logs: the headings of the federal compliance manual
 * and those of the guidance on labor-management partnerships. An effort stands beside an outcome,
 * never in its place.
 */
import type { CodeList } from '../core/definition/record-kind.ts';
import { words } from './records/columns.ts';

export const GOOD_FAITH_CATEGORY: CodeList = {
  id: 'good-faith-category',
  codes: [
    {
      id: 'recruitment',
      title: words('Recruitment and outreach', 'Convocatoria y difusión'),
      aliases: ['outreach', 'recruiting', 'recruitment and outreach', 'job fair', 'convocatoria'],
    },
    {
      id: 'training',
      title: words('Training', 'Capacitación'),
      aliases: ['training program', 'on-the-job training', 'capacitación'],
    },
    {
      id: 'equal-opportunity-policy',
      title: words('Equal-opportunity policy', 'Política de igualdad de oportunidades'),
      aliases: ['equal opportunity policy', 'eeo policy', 'eeo', 'policy'],
    },
    {
      id: 'personnel-operations',
      title: words('Personnel operations', 'Gestión de personal'),
      aliases: ['personnel operations', 'personnel', 'human resources', 'workplace conditions'],
    },
    {
      id: 'contracting',
      title: words('Contracting', 'Contratación de empresas'),
      aliases: ['contracting activity', 'subcontracting', 'contracts'],
    },
    {
      id: 'pre-apprenticeship',
      title: words('Pre-apprenticeship and direct entry', 'Preaprendizaje e ingreso directo'),
      aliases: ['pre apprenticeship', 'preapprenticeship', 'direct entry'],
    },
    {
      id: 'workforce-program-hiring',
      title: words(
        'Agreements to hire from workforce programs',
        'Acuerdos para contratar desde programas de fuerza laboral',
      ),
      aliases: [
        'workforce program',
        'workforce program agreement',
        'hiring agreement',
        'hire agreement',
        'hire-agreement',
        'first source',
      ],
    },
    {
      id: 'trusted-intermediary',
      title: words('Trusted intermediaries', 'Intermediarios de confianza'),
      aliases: [
        'trusted intermediaries',
        'trusted intermediary',
        'community partner',
        'community organization',
      ],
    },
    {
      id: 'supportive-services',
      title: words('Supportive services', 'Servicios de apoyo'),
      aliases: ['supportive services', 'supportive service', 'support services'],
    },
    {
      id: 'retention',
      title: words('Retention strategies', 'Estrategias de permanencia'),
      aliases: ['retention strategy', 'retention strategies', 'mentoring'],
    },
    {
      id: 'local-hire',
      title: words('Local hire', 'Contratación local'),
      aliases: ['local hire', 'local hiring'],
    },
    {
      id: 'union-request',
      title: words('Written request to a union hall', 'Solicitud por escrito al sindicato'),
      aliases: ['union request', 'written request', 'request to union', 'dispatch request'],
    },
    {
      id: 'meeting',
      title: words('Meeting on projected needs', 'Reunión sobre el personal previsto'),
      aliases: ['pre-construction meeting', 'preconstruction meeting', 'corrective action meeting'],
    },
    {
      id: 'compliance-officer',
      title: words('Named compliance officer', 'Responsable de cumplimiento designado'),
      aliases: ['compliance officer', 'eeo officer'],
    },
    {
      id: 'other',
      title: words('Another effort', 'Otro esfuerzo'),
      aliases: ['other effort', 'otra', 'otro'],
    },
  ],
};
