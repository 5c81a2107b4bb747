import type { Code, CodeList } from '../../core/definition/record-kind.ts';
import { words } from './columns.ts';

function code(id: string, en: string, es: string, aliases: readonly string[]): Code {
  return { id, title: words(en, es), aliases };
}

/** Groups a target can be set for, by their ids in the groupings. */
export const TARGET_GROUP: CodeList = {
  id: 'target-group',
  codes: [
    code('everyone', 'Everyone', 'Todas las personas', ['all', 'all workers', 'total', 'todos']),
    code('women', 'Women', 'Mujeres', ['woman', 'female', 'females', 'mujeres']),
    code('nonbinary', 'Nonbinary people', 'Personas no binarias', ['nonbinary people']),
    code('people-of-color', 'People of color', 'Personas de color', [
      'people of color',
      'person of color',
      'poc',
      'minority',
      'minorities',
      'personas de color',
    ]),
    code('women-of-color', 'Women of color', 'Mujeres de color', ['women of color']),
    code(
      'individuals-with-disabilities',
      'Individuals with disabilities',
      'Personas con discapacidad',
      ['individuals with disabilities', 'people with disabilities', 'iwd', 'disability'],
    ),
    code('veterans', 'Veterans', 'Personas veteranas', ['veteran']),
    code('protected-veterans', 'Protected veterans', 'Personas veteranas protegidas', [
      'protected veterans',
      'protected veteran',
    ]),
    code('local-residents', 'Local residents', 'Residentes locales', [
      'local residents',
      'residents',
      'resident',
      'local',
      'boston residents',
    ]),
    code(
      'justice40-residents',
      'Residents of Justice40 communities',
      'Residentes de comunidades Justice40',
      ['justice40', 'justice 40', 'distressed zip codes', 'targeted area'],
    ),
    code('immigrants', 'Immigrants', 'Personas inmigrantes', ['immigrant']),
    code('lgbtq-individuals', 'LGBTQ+ individuals', 'Personas LGBTQ+', ['lgbtq', 'lgbtq+']),
    code('rural-residents', 'Residents of rural areas', 'Residentes de zonas rurales', ['rural']),
    code(
      'justice-impacted-individuals',
      'Justice-impacted individuals',
      'Personas con experiencia en el sistema de justicia',
      ['justice impacted', 'justice-impacted'],
    ),
    code(
      'opportunity-youth-members',
      'Opportunity youth',
      'Jóvenes que no estudiaban ni trabajaban',
      ['opportunity youth', 'opportunity-youth'],
    ),
  ],
};

/** Share and rate metrics a target can be set on, by their ids. */
export const TARGET_METRIC: CodeList = {
  id: 'target-metric',
  codes: [
    code('hours-share', 'Share of hours', 'Proporción de horas', [
      'hours',
      'labor hours',
      'work hours',
      'horas',
    ]),
    code('people-share', 'Share of people', 'Proporción de personas', [
      'headcount',
      'people',
      'workers',
    ]),
    code('hire-share', 'Share of hires', 'Proporción de contrataciones', [
      'hires',
      'new hires',
      'hires share',
      'hires-share',
      'share of hires',
    ]),
    code('applicant-share', 'Share of applications', 'Proporción de solicitudes', [
      'applicants',
      'applications',
    ]),
    code('enrollment-share', 'Share of enrollments', 'Proporción de inscripciones', [
      'enrollments',
      'trainees',
    ]),
    code('apprentices-share', 'Share of apprentices', 'Proporción de aprendices', ['apprentices']),
    code(
      'apprentice-hours-share',
      'Share of apprentice hours',
      'Proporción de horas de aprendices',
      ['apprentice hours'],
    ),
    code(
      'apprentice-share-of-hours',
      'Hours worked by apprentices',
      'Horas trabajadas por aprendices',
      ['apprentice utilization', 'apprentice share', 'apprentices share of hours'],
    ),
    code('foreperson-hours-share', 'Share of foreperson hours', 'Proporción de horas de capataz', [
      'foreperson hours',
    ]),
  ],
};

export const TARGET_SCOPE: CodeList = {
  id: 'target-scope',
  codes: [
    code('program', 'The whole program', 'Todo el programa', ['program', 'all', 'overall']),
    code('project', 'Each project', 'Cada proyecto', ['each project', 'projects', 'proyecto']),
    code('trade', 'Each trade', 'Cada oficio', ['each trade', 'trades', 'oficio']),
    code('employer', 'Each employer', 'Cada empleador', [
      'each employer',
      'contractor',
      'each contractor',
    ]),
  ],
};

export const TARGET_KIND: CodeList = {
  id: 'target-kind',
  codes: [
    code('contract', 'Contract', 'Contrato', ['agreement', 'contrato']),
    code('ordinance', 'Ordinance', 'Ordenanza', ['local law', 'ordenanza']),
    code('regulation', 'Regulation', 'Reglamento', ['federal', 'state law', 'rule']),
    code('benchmark', 'Benchmark', 'Referencia externa', ['availability', 'comparison']),
    code('committee', 'Set by the committee', 'Fijada por el comité', ['goal', 'voluntary']),
  ],
};
