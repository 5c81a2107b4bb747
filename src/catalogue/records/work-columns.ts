import type { Column } from '../../core/definition/record-kind.ts';
import { codeColumn, textColumn, words } from './columns.ts';
import { WORKER_CLASS } from './codes.ts';

/** Where and as what somebody works: the columns that views are broken down by. */
export const PROJECT: Column = textColumn(words('Project', 'Proyecto'), [
  'project name',
  'projectname',
  'compliance project name',
  'project title',
  'project id',
  'project number',
  'project no',
  'job',
  'job name',
  'job site',
  'jobsite',
  'site',
  'contract',
  'contract number',
  'proyecto',
  'obra',
]);

export const EMPLOYER: Column = textColumn(words('Employer', 'Empleador'), [
  'employer name',
  'contractor',
  'contractor name',
  'company',
  'company name',
  'firm',
  'firm name',
  'business name',
  'subcontractor',
  'subcontractor name',
  'contractor or subcontractor',
  'name of contractor or subcontractor',
  'sub contractor',
  'contractor subcontractor',
  'department',
  'empleador',
  'contratista',
]);

export const TRADE: Column = textColumn(words('Trade', 'Oficio'), [
  'trade name',
  'trades',
  'craft',
  'craft name',
  'craft trade',
  'trade craft',
  'work classification',
  'trade classification',
  'occupation',
  'occupation title',
  'oficio',
]);

export const WORKER_CLASS_COLUMN: Column = codeColumn(
  words('Worker class', 'Clase de trabajador'),
  WORKER_CLASS,
  [
    'class',
    'classification',
    'worker classification',
    'labor class',
    'labor classification',
    'skill level',
    'journey apprentice',
    'apprentice journey',
    'journeyworker apprentice',
    'journeyman apprentice',
    'j a',
    'level',
    'worker type',
    'clase',
  ],
);

/** Headers of a pseudonymous person key. */
export const PERSON_ALIASES = [
  'worker id',
  'workerid',
  'worker number',
  'worker no',
  'employee id',
  'employeeid',
  'employee number',
  'employee no',
  'emp id',
  'empid',
  'emp no',
  'employee',
  'worker',
  'person id',
  'person key',
  'unique id',
  'clave',
] as const;
