/**
 * A personnel system's list of people: when each was hired and left, what each is paid, who each is. Such a file
 * holds several kinds of record at once, and each is read from it by itself. Promises to take a file for one only
 * when it says both when people came and when they left: a list of those who are there now says nothing of leaving.
 */
import type { Catalogue } from '../../definition/catalogue.ts';
import type { RecordKindId } from '../../definition/record-kind.ts';
import type { Columns } from '../build-recipe.ts';
import { mapColumns } from '../map-columns.ts';
import type { ColumnChoice } from '../map-columns.ts';
import type { FieldSource, LeaveOut } from '../recipe.ts';
import type { Layout, LayoutReading } from './profile.ts';

export const PERSONNEL_ROSTER: Layout = {
  id: 'personnel-roster',
  title: { en: 'personnel roster', es: 'listado de personal' },
  source:
    'Exports of personnel systems in general: one row per person or spell with hire date, termination date and pay',
};
export const HR_DATASET: Layout = {
  id: 'hr-dataset',
  title: {
    en: 'Human Resources Data Set',
    es: 'conjunto de datos de recursos humanos (HRDataset)',
  },
  source:
    'Huebner and Patalano, Human Resources Data Set, version 14 (HRDataset_v14.csv), with its codebook: Salary is per year',
};
const HR_DATASET_HEADERS = ['empid', 'termreason', 'employmentstatus', 'racedesc', 'salary'];
const LEFT = {
  active: null,
  'leave of absence': null,
  'future start': null,
  'voluntarily terminated': 'voluntary',
  'terminated for cause': 'involuntary',
} as const;

const POSITIONS = ['position', 'position title', 'job title', 'title', 'occupation title'];
const DEPARTMENTS = ['department', 'department name', 'dept', 'division', 'departamento'];
const PROMOTED =
  /^(?:date (?:of )?)?(?:(?:last|latest|most recent) )?promot(?:ion|ed)(?: date| on)?$|^fecha (?:de |del )?(?:último )?ascenso$/;
const NO_DATE = ['', '-', '--', 'n/a', 'na', 'none', 'never', 'null', 'nunca', 'ninguno'];
const MEASURES = ['hours', 'hours_st', 'hours_ot'];

/** What the file holds; null when it is no roster. */
export function personnelRoster(
  catalogue: Catalogue,
  columns: Columns,
  personal: ReadonlySet<string>,
): { readonly id: string; readonly readings: readonly LayoutReading[] } | null {
  const free = columns.names.filter((name) => !personal.has(name));
  const found = (id: RecordKindId): ReadonlyMap<string, ColumnChoice> => {
    const kind = catalogue.records.find((one) => one.id === id);
    return kind === undefined ? new Map<string, ColumnChoice>() : mapColumns(kind, free);
  };
  const spells = found('employment');
  const [hired, left] = [spells.get('started_on'), spells.get('ended_on')];
  if (!spells.has('worker_key') || hired === undefined || left === undefined) return null;
  if (MEASURES.some((field) => found('hours').has(field))) return null;
  const plain = [...columns.byPlainHeader.keys()];
  const promoted = plain.find((header) => PROMOTED.test(header));
  const isPaid = found('pay').has('base_pay');
  if (!isPaid && promoted === undefined) return null;
  const isDataset = HR_DATASET_HEADERS.every((header) => columns.byPlainHeader.has(header));
  const places = placesOf(plain, spells);
  const own = isDataset
    ? { end_reason: { column: 'employmentstatus', values: LEFT } as const }
    : {};
  const perYear = isDataset ? { pay_unit: { constant: 'year' } as const } : {};
  const workers = [...found('workers').keys()].some((field) => field !== 'worker_key');
  const readings: readonly (LayoutReading | null)[] = [
    { kind: 'employment', fields: { ...places.trade, ...own }, ignored: places.department },
    isPaid
      ? {
          kind: 'pay',
          fields: { ...places.trade, ...places.jobGroup, ...perYear },
          ignored: places.department,
          leaveOut: notThere(plainOf(columns, hired), plainOf(columns, left)),
        }
      : null,
    promoted === undefined
      ? null
      : {
          kind: 'promotions',
          fields: { promoted_on: { column: promoted } },
          ignored: places.department,
          leaveOut: [{ column: promoted, is: NO_DATE }],
          needs: ['employer'],
        },
    workers ? { kind: 'workers', fields: {} } : null,
  ];
  return {
    id: (isDataset ? HR_DATASET : PERSONNEL_ROSTER).id,
    readings: readings.filter((reading) => reading !== null),
  };
}

/** What a person works as: a trade's own column, else the position, else the department, which is no employer here. */
function placesOf(
  plain: readonly string[],
  spells: ReadonlyMap<string, ColumnChoice>,
): {
  readonly trade: Readonly<Record<string, FieldSource>>;
  readonly jobGroup: Readonly<Record<string, FieldSource>>;
  readonly department: readonly string[];
} {
  const there = (headers: readonly string[]) => headers.find((header) => plain.includes(header));
  const department = there(DEPARTMENTS);
  const position = there(POSITIONS);
  const work = position ?? department;
  const group = position === undefined || spells.has('trade') ? work : (department ?? position);
  return {
    trade: spells.has('trade') || work === undefined ? {} : { trade: { column: work } },
    jobGroup: group === undefined ? {} : { job_group: { column: group } },
    department: department === undefined ? [] : [department],
  };
}

/** Pay of a day is that of those who were there on it. */
function notThere(hired: string, left: string): readonly LeaveOut[] {
  return [
    { column: left, before: 'as_of' },
    { column: hired, after: 'as_of' },
  ];
}

function plainOf({ byPlainHeader }: Columns, { column }: ColumnChoice): string {
  return [...byPlainHeader].find(([, name]) => name === column)?.[0] ?? column;
}
