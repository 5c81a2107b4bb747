import type { RecordKind } from '../../core/definition/record-kind.ts';
import { dateColumn, numberColumn, words } from './columns.ts';
import { EMPLOYER, PROJECT, TRADE } from './work-columns.ts';

export const projection = {
  id: 'projection',
  title: words('Planned hours', 'Horas previstas'),
  description: words(
    'The projected staffing table: planned hours by project, employer, trade and month.',
    'La tabla de personal previsto: horas previstas por proyecto, empleador, oficio y mes.',
  ),
  columns: {
    project: PROJECT,
    employer: EMPLOYER,
    trade: TRADE,
    month: dateColumn(
      words('Month', 'Mes'),
      ['month starting', 'planned month', 'projection month', 'period', 'date', 'mes'],
      { required: true },
    ),
    planned_hours: numberColumn(
      words('Planned hours', 'Horas previstas'),
      'hours',
      [
        'projected hours',
        'estimated hours',
        'forecast hours',
        'budgeted hours',
        'total planned hours',
        'total projected hours',
        'hours',
        'horas previstas',
      ],
      { required: true },
    ),
    planned_hours_women: numberColumn(
      words('Planned hours by women', 'Horas previstas de mujeres'),
      'hours',
      [
        'women planned hours',
        'projected hours women',
        'women hours',
        'female hours',
        'planned female hours',
      ],
    ),
    planned_hours_people_of_color: numberColumn(
      words('Planned hours by people of color', 'Horas previstas de personas de color'),
      'hours',
      [
        'people of color planned hours',
        'projected hours people of color',
        'people of color hours',
        'poc hours',
        'minority hours',
        'planned minority hours',
      ],
    ),
  },
  derived: {},
  unique: ['project', 'employer', 'trade', 'month'],
  date: 'month',
  checks: [],
} as const satisfies RecordKind;
