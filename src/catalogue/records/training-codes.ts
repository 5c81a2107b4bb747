import type { CodeList } from '../../core/definition/record-kind.ts';
import { words } from './columns.ts';

export const PROGRAM_TYPE: CodeList = {
  id: 'program-type',
  codes: [
    {
      id: 'pre-apprenticeship',
      title: words('Pre-apprenticeship', 'Preaprendizaje'),
      aliases: ['pre apprenticeship', 'preapprenticeship', 'pre-app', 'preaprendizaje'],
    },
    {
      id: 'registered-apprenticeship',
      title: words('Registered apprenticeship', 'Aprendizaje registrado'),
      aliases: [
        'registered apprenticeship',
        'apprenticeship',
        'ra',
        'rap',
        'aprendizaje registrado',
      ],
    },
    {
      id: 'other',
      title: words('Other training', 'Otra capacitación'),
      aliases: ['other training', 'otra', 'otro'],
    },
  ],
};

export const TRAINING_OUTCOME: CodeList = {
  id: 'training-outcome',
  codes: [
    {
      id: 'completed',
      title: words('Completed', 'Terminó'),
      aliases: ['complete', 'completer', 'graduated', 'graduate', 'co', 'completó', 'terminó'],
    },
    {
      id: 'cancelled',
      title: words('Cancelled', 'Se canceló'),
      aliases: [
        'canceled',
        'cancel',
        'ca',
        'dropped',
        'dropped out',
        'withdrew',
        'exited',
        'terminated',
        'did not complete',
        'cancelado',
      ],
    },
    {
      id: 'in-progress',
      title: words('In progress', 'En curso'),
      aliases: [
        'in progress',
        'active',
        're',
        'registered',
        'reinstated',
        'enrolled',
        'current',
        'suspended',
        'en curso',
        'activo',
      ],
    },
    {
      id: 'transferred',
      title: words('Transferred', 'Se trasladó'),
      aliases: ['transfer', 'transferred out', 'trasladado'],
    },
    {
      id: 'military',
      title: words('Entered military service', 'Ingresó al servicio militar'),
      aliases: ['military service', 'called to active duty', 'active duty'],
    },
    {
      id: 'deceased',
      title: words('Deceased', 'Falleció'),
      aliases: ['died', 'fallecido'],
    },
  ],
};

export const SERVICE: CodeList = {
  id: 'service',
  codes: [
    {
      id: 'childcare',
      title: words('Childcare', 'Cuidado infantil'),
      aliases: ['child care', 'dependent care', 'cuidado infantil'],
    },
    {
      id: 'transport',
      title: words('Transport', 'Transporte'),
      aliases: ['transportation', 'travel', 'bus pass', 'gas card', 'transporte'],
    },
    {
      id: 'tools',
      title: words('Tools and work clothes', 'Herramientas y ropa de trabajo'),
      aliases: ['tool', 'boots', 'ppe', 'tools and ppe', 'work clothes', 'herramientas'],
    },
    {
      id: 'cash',
      title: words('Cash assistance', 'Ayuda en efectivo'),
      aliases: ['stipend', 'cash assistance', 'direct cash', 'financial assistance', 'efectivo'],
    },
    {
      id: 'none',
      title: words('None', 'Ninguno'),
      aliases: ['no services', 'no', 'n', 'ninguno'],
    },
  ],
};
