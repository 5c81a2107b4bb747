import type { Recipe } from '../../../src/core/intake/recipe.ts';

const TRADES = {
  CARP: 'Carpenter',
  CEMAS: 'Cement Mason',
  ELEC: 'Electrician',
  IRON: 'Ironworker',
  LAB: 'Laborer',
  OPENG: 'Operating Engineer',
  PIPE: 'Pipefitter',
  SHTML: 'Sheet Metal Worker',
  TRUCK: 'Truck Driver',
};

/** What a person has to say about the two mangled files that do not say it themselves. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  'tunnel-payroll.csv': {
    plumblineRecipe: 1,
    kind: 'hours',
    reading: { decimalMark: ',' },
    fields: {
      project: { constant: 'Eastside Water Tunnel' },
      period_end: { column: 'Week Ending', dateFormat: 'DD/MM/YYYY' },
      employer: { column: 'Contractor' },
      parent_contractor: { column: 'Prime' },
      trade: { column: 'Craft', values: TRADES },
      worker_class: { column: 'Class' },
      core_crew: { column: 'Core Crew' },
      worker_key: { column: 'Emp ID' },
      hours_st: { column: 'ST Hrs' },
      hours_ot: { column: 'OT Hrs' },
    },
  },
  'class-list.csv': {
    plumblineRecipe: 1,
    kind: 'training',
    fields: {
      trainee_key: { column: 'ID' },
      program: { column: 'School' },
      program_type: { constant: 'pre-apprenticeship' },
      occupation: { column: 'Track' },
      enrolled_on: { column: 'Start', dateFormat: 'excel-serial' },
      due_on: { column: 'Scheduled end', dateFormat: 'excel-serial' },
      completed_on: { column: 'Finished', dateFormat: 'excel-serial' },
      exited_on: { column: 'Dropped', dateFormat: 'excel-serial' },
      outcome: {
        column: 'Status',
        values: { done: 'completed', dropped: 'cancelled', 'in class': 'in-progress' },
      },
      direct_entry: { column: 'Direct entry', values: { x: 'yes', '': 'no' } },
      services: { column: 'Supports received', separator: ';' },
      gender: { column: 'Gender' },
      race: { column: 'Race', separator: ';' },
    },
  },
};
