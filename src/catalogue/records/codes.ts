import type { CodeList } from '../../core/definition/record-kind.ts';
import { words } from './columns.ts';

export const WORKER_CLASS: CodeList = {
  id: 'worker-class',
  codes: [
    {
      id: 'journey',
      title: words('Journey worker', 'Oficial calificado'),
      aliases: [
        'j',
        'jw',
        'journeyman',
        'journeywoman',
        'journeyperson',
        'journeyworker',
        'journey worker',
        'journey-level',
        'journey level',
        'journeymen',
        'jny',
        'jrny',
        'mechanic',
      ],
    },
    {
      id: 'apprentice',
      title: words('Apprentice', 'Aprendiz'),
      aliases: ['a', 'app', 'appr', 'apprentices', 'registered apprentice', 'aprendiz'],
    },
    {
      id: 'trainee',
      title: words('Trainee', 'Persona en capacitación'),
      aliases: ['t', 'on-the-job trainee', 'ojt', 'ojt trainee', 'pre-apprentice'],
    },
    {
      id: 'foreperson',
      title: words('Foreperson', 'Capataz'),
      aliases: [
        'f',
        'foreman',
        'forewoman',
        'general foreman',
        'general foreperson',
        'supervisor',
        'superintendent',
        'capataz',
      ],
    },
    {
      id: 'helper',
      title: words('Helper', 'Ayudante'),
      aliases: ['h', 'helpers', 'tender', 'ayudante'],
    },
    {
      id: 'other',
      title: words('Other class', 'Otra clase'),
      aliases: ['o', 'other class', 'otra', 'otro'],
    },
  ],
};

export const TIER: CodeList = {
  id: 'tier',
  codes: [
    {
      id: 'prime',
      title: words('Prime contractor', 'Contratista principal'),
      aliases: ['p', 'gc', 'general contractor', 'general', 'prime contractor', 'prime contract'],
    },
    {
      id: 'sub',
      title: words('Subcontractor', 'Subcontratista'),
      aliases: ['s', 'subcontractor', 'sub contractor', 'sub-contractor', 'tier 2', 'lower tier'],
    },
  ],
};

export const END_REASON: CodeList = {
  id: 'end-reason',
  codes: [
    {
      id: 'voluntary',
      title: words('Voluntary', 'Voluntaria'),
      aliases: [
        'v',
        'quit',
        'resigned',
        'resignation',
        'voluntary separation',
        'voluntary quit',
        'retired',
        'retirement',
        'renuncia',
      ],
    },
    {
      id: 'involuntary',
      title: words('Involuntary', 'Involuntaria'),
      aliases: [
        'i',
        'terminated',
        'termination',
        'discharged',
        'dismissed',
        'fired',
        'involuntary separation',
        'despido',
      ],
    },
    {
      id: 'layoff',
      title: words('Layoff or end of work', 'Falta o fin de trabajo'),
      aliases: [
        'lay off',
        'laid off',
        'rif',
        'reduction in force',
        'lack of work',
        'end of work',
        'project completed',
        'seasonal layoff',
      ],
    },
    {
      id: 'completed',
      title: words('Completed', 'Completada'),
      aliases: ['complete', 'completion', 'term ended', 'graduated'],
    },
    {
      id: 'transferred',
      title: words('Transferred', 'Traslado'),
      aliases: ['transfer', 'transfer out', 'traslado'],
    },
    {
      id: 'other',
      title: words('Another reason', 'Otro motivo'),
      aliases: ['other reason', 'otro', 'otra'],
    },
  ],
};

export const PAY_UNIT: CodeList = {
  id: 'pay-unit',
  codes: [
    {
      id: 'hour',
      title: words('Per hour', 'Por hora'),
      aliases: ['h', 'hr', 'hourly', 'per hour', 'hora', 'por hora'],
    },
    {
      id: 'week',
      title: words('Per week', 'Por semana'),
      aliases: ['w', 'wk', 'weekly', 'per week', 'semana', 'semanal', 'por semana'],
    },
    {
      id: 'two-weeks',
      title: words('Every two weeks', 'Cada dos semanas'),
      aliases: [
        'biweekly',
        'bi-weekly',
        'bi weekly',
        'fortnightly',
        'per two weeks',
        'every other week',
        'catorcenal',
      ],
    },
    {
      id: 'half-month',
      title: words('Twice a month', 'Dos veces al mes'),
      aliases: ['semimonthly', 'semi-monthly', 'semi monthly', 'twice monthly', 'quincenal'],
    },
    {
      id: 'month',
      title: words('Per month', 'Por mes'),
      aliases: ['m', 'mo', 'monthly', 'per month', 'mes', 'mensual', 'por mes'],
    },
    {
      id: 'year',
      title: words('Per year', 'Por año'),
      aliases: [
        'y',
        'yr',
        'annual',
        'annually',
        'yearly',
        'per year',
        'per annum',
        'salary',
        'salaried',
        'año',
        'anual',
        'por año',
      ],
    },
  ],
};
