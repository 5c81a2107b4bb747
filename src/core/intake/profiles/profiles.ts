import type { Catalogue } from '../../definition/catalogue.ts';
import type { Columns } from '../build-recipe.ts';
import { bostonNewLayout, bostonOldLayout } from './boston.ts';
import { WEEKLY_PAYROLL, weeklyPayroll } from './weekly-payroll.ts';
import type { Layout, LayoutReading, Profile } from './profile.ts';
import { participantRecord, PIRL } from './pirl.ts';
import { rapids } from './rapids.ts';
import {
  UTILIZATION_HEADERS,
  UTILIZATION_REPORT,
  utilizationReport,
} from './utilization-report.ts';
import { HR_DATASET, PERSONNEL_ROSTER, personnelRoster } from './personnel-roster.ts';

/** Every layout known by certain headers. Our own needs none: its headers are the fields' names. */
const PROFILES: readonly Profile[] = [bostonNewLayout, bostonOldLayout, rapids];

/** Every layout that is known. */
export const LAYOUTS: readonly Layout[] = [
  ...PROFILES,
  PIRL,
  UTILIZATION_REPORT,
  WEEKLY_PAYROLL,
  HR_DATASET,
  PERSONNEL_ROSTER,
];

/** Headers that layouts are known by, as headers are compared. */
export const LAYOUT_HEADERS: readonly string[] = [
  ...PROFILES.flatMap(({ knownBy }) => knownBy.flat()),
  ...UTILIZATION_HEADERS,
];

/** A layout and what a file of it holds, what it is mainly first. */
export interface KnownLayout {
  readonly id: string;
  readonly readings: readonly LayoutReading[];
}

/** The layout that the file's columns are in; null when they are in none. `personal` columns serve no field. */
export function layoutOf(
  catalogue: Catalogue,
  columns: Columns,
  personal: ReadonlySet<string>,
): KnownLayout | null {
  const there = (header: string): boolean => columns.byPlainHeader.has(header);
  const profile = PROFILES.find(({ knownBy }) =>
    knownBy.every((one) => (typeof one === 'string' ? there(one) : one.some(there))),
  );
  if (profile !== undefined) return { id: profile.id, readings: [profile] };
  const record = participantRecord(columns);
  if (record !== null) return { id: PIRL.id, readings: [record] };
  const report = utilizationReport(columns);
  if (report !== null) return { id: UTILIZATION_REPORT.id, readings: [report] };
  const payroll = weeklyPayroll(catalogue, columns, personal);
  if (payroll !== null) return { id: WEEKLY_PAYROLL.id, readings: [payroll] };
  return personnelRoster(catalogue, columns, personal);
}
