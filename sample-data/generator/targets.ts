/** What the program promised, in basis points, with its source; all of it invented but the presets it copies. */
import type { Cell } from './csv.ts';
import { BRIDGE, LONE_WOMAN, STATION, TRADES } from './program.ts';

export const TARGETS_COLUMNS = [
  'group',
  'metric',
  'scope',
  'scope_name',
  'worker_class',
  'basis_points',
  'valid_from',
  'valid_to',
  'target_kind',
  'status',
  'source',
] as const;
export type TargetsRow = Readonly<Record<(typeof TARGETS_COLUMNS)[number], Cell>>;

const AGREEMENT = 'Community workforce agreement (invented)';
const OPENING = '2024-10-01';

function target(
  group: string,
  metric: string,
  points: number,
  rest: Partial<TargetsRow> = {},
): TargetsRow {
  return {
    group,
    metric,
    scope: 'program',
    scope_name: '',
    worker_class: '',
    basis_points: points,
    valid_from: OPENING,
    valid_to: '',
    target_kind: 'contract',
    status: 'in force',
    source: AGREEMENT,
    ...rest,
  };
}

/** Program, project, trade, employer and class targets; the bridge's target for women has a step. */
export function targetsRows(): TargetsRow[] {
  const bridge = { scope: 'project', scope_name: BRIDGE };
  const station = {
    scope: 'project',
    scope_name: STATION,
    target_kind: 'ordinance',
    source: 'City residents ordinance (invented, after Boston 2017)',
  };
  return [
    target('women', 'hours-share', 690),
    target('people-of-color', 'hours-share', 4000),
    target('local-residents', 'hours-share', 5100),
    target('veterans', 'hours-share', 800),
    target('women', 'hours-share', 690, { ...bridge, valid_to: '2025-12-31' }),
    target('women', 'hours-share', 800, { ...bridge, valid_from: '2026-01-01' }),
    target('women', 'hours-share', 1200, station),
    target('people-of-color', 'hours-share', 4000, station),
    target('local-residents', 'hours-share', 5100, station),
    ...Object.keys(TRADES).map((trade) =>
      target('women', 'hours-share', 690, { scope: 'trade', scope_name: trade }),
    ),
    target('women', 'hours-share', 1000, {
      worker_class: 'apprentice',
      target_kind: 'committee',
      source: 'Committee vote of 2025-01-14 (invented)',
      valid_from: '2025-01-14',
    }),
    target('women', 'hours-share', 690, {
      scope: 'employer',
      scope_name: LONE_WOMAN,
      target_kind: 'committee',
      source: 'Corrective action of 2026-02-10 (invented)',
      valid_from: '2026-02-10',
    }),
    target('everyone', 'apprentice-share-of-hours', 2000, {
      target_kind: 'benchmark',
      source: 'Portland Metro, as a comparison',
    }),
    target('women', 'hires-share', 1000, { target_kind: 'committee' }),
    target('people-of-color', 'hires-share', 4000, { target_kind: 'committee' }),
    target('veterans', 'hires-share', 510, {
      target_kind: 'benchmark',
      valid_from: '2025-07-30',
      source: 'VEVRAA benchmark',
    }),
    target('women', 'applicant-share', 1500, { target_kind: 'committee' }),
    target('individuals-with-disabilities', 'people-share', 700, {
      target_kind: 'regulation',
      status: 'in force; removal proposed July 2025',
      source: 'Section 503',
    }),
  ];
}
