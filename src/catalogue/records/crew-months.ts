import type { Fact } from '../../core/definition/record-kind.ts';
import { codeColumn, dateColumn, keyColumn, numberColumn, words } from './columns.ts';
import { YES_NO } from './demographic-codes.ts';
import { DEMOGRAPHICS } from './demographics.ts';
import { EMPLOYER, PROJECT, TRADE, WORKER_CLASS_COLUMN } from './work-columns.ts';

/** Worked out from hours that carry a worker key; a crew is project × employer × trade × month. */
export const crewMonths = {
  id: 'crew-months',
  title: words('Months on a crew', 'Meses en una cuadrilla'),
  description: words(
    'One row per worker, calendar month, project, employer, trade and class, worked out from the hours.',
    'Una fila por trabajador, mes, proyecto, empleador, oficio y clase, calculada a partir de las horas.',
  ),
  columns: {
    month: dateColumn(words('Month', 'Mes'), []),
    project: PROJECT,
    employer: EMPLOYER,
    trade: TRADE,
    worker_class: WORKER_CLASS_COLUMN,
    core_crew: codeColumn(words('Core crew', 'Cuadrilla fija'), YES_NO, []),
    worker_key: keyColumn(words('Worker key', 'Clave de trabajador'), []),
    hours_worked: numberColumn(words('Hours worked', 'Horas trabajadas'), 'hours', []),
    alone_of_gender: codeColumn(
      words(
        'The only one of their gender on the crew',
        'La única persona de su género en la cuadrilla',
      ),
      YES_NO,
      [],
      {
        description: words(
          'Yes when at least two people of known gender worked on the crew that month and nobody else was of the same gender; empty when the gender is not known or nobody else was there.',
          'Sí cuando ese mes trabajaron en la cuadrilla al menos dos personas de género conocido y nadie más era del mismo género; vacío si no se conoce el género o no había nadie más.',
        ),
      },
    ),
    alone_of_color: codeColumn(
      words(
        'The only person of color, or the only white person, on the crew',
        'La única persona de color, o la única persona blanca, en la cuadrilla',
      ),
      YES_NO,
      [],
    ),
    crew_people: numberColumn(
      words('People on the crew', 'Personas en la cuadrilla'),
      'people',
      [],
    ),
    projects_in_month: numberColumn(
      words('Projects of the worker in the month', 'Proyectos de la persona en el mes'),
      'count',
      [],
    ),
    months_on_project: numberColumn(
      words('Months on the project so far', 'Meses en el proyecto hasta ahora'),
      'months',
      [],
    ),
    ...DEMOGRAPHICS,
  },
  derived: {},
  person: 'worker_key',
  date: 'month',
} as const satisfies Fact;
