/**
 * The views whose times are taken: each is a question with something to change, so that no two requests of
 * a run are the same and none is answered from memory.
 */
import type { SliceDimension } from '../src/core/definition/metric.ts';
import { parsePeriod, type Period } from '../src/core/query/period.ts';
import type { Request } from '../src/core/query/request.ts';
import type { Loaded } from './times.ts';

export interface MeasuredView {
  readonly id: string;
  readonly words: string;
  /** Whether persons are told apart: distinct people, or squares person by person. */
  readonly distinct: boolean;
  /** The request of the n-th change. */
  request(at: number): Request;
}

const GROUPINGS = ['gender', 'people-of-color', 'race', 'local', 'gender-by-race'];
const HOURS_METRICS = [
  'hours-share',
  'people-with-hours-share',
  'apprentice-hours-share',
  'apprentice-share-of-hours',
  'core-crew-share-of-hours',
];

export function measuredViews({ quarters, employers }: Loaded): readonly MeasuredView[] {
  const all = quarters.flatMap((id) => parsePeriod(id) ?? []);
  const lastTwo = all.slice(-2);
  const asOf = '2025-12-31';
  const grouping = (at: number) => GROUPINGS[at % GROUPINGS.length] ?? 'gender';
  const employer = (at: number): Request['filters'] => ({
    employer: employers.filter((_, index) => index % 7 === at % 7),
  });
  const ask = (
    metrics: readonly string[],
    groupings: readonly string[],
    slices: readonly SliceDimension[],
    periods: readonly Period[],
    filters: Request['filters'] = {},
  ): Request => ({ metrics, groupings, slices, periods, filters, asOf });
  return [
    {
      id: 'counts, grouping',
      words: 'months on several projects, two quarters, by trade: another grouping',
      distinct: false,
      request: (at) => ask(['several-projects-in-a-month'], [grouping(at)], ['trade'], lastTwo),
    },
    {
      id: 'counts, filter',
      words: 'months of workers alone on a crew, two quarters, by trade: other employers',
      distinct: false,
      request: (at) => ask(['working-alone'], ['gender'], ['trade'], lastTwo, employer(at)),
    },
    {
      id: 'months, filter',
      words: 'months on target, two quarters, by trade: other employers',
      distinct: false,
      request: (at) => ask(['uniform-months'], ['gender'], ['trade'], lastTwo, employer(at)),
    },
    {
      id: 'hours, grouping',
      words: 'share of hours, two quarters, by trade: another grouping',
      distinct: true,
      request: (at) => ask(['hours-share'], [grouping(at)], ['trade'], lastTwo),
    },
    {
      id: 'hours, filter',
      words: 'share of hours, two quarters, by trade: other employers',
      distinct: true,
      request: (at) => ask(['hours-share'], ['gender'], ['trade'], lastTwo, employer(at)),
    },
    {
      id: 'page, filter',
      words: 'five figures of the participation page, two groupings, by trade: other employers',
      distinct: true,
      request: (at) =>
        ask(HOURS_METRICS, ['gender', 'people-of-color'], ['trade'], lastTwo, employer(at)),
    },
    {
      id: 'trend, grouping',
      words: 'share of hours in each of eight quarters: another grouping',
      distinct: true,
      request: (at) => ask(['hours-share'], [grouping(at)], [], all),
    },
    {
      id: 'employers, grouping',
      words: 'share of hours in each of eight quarters by employer: another grouping',
      distinct: true,
      request: (at) => ask(['hours-share'], [grouping(at)], ['employer'], all),
    },
  ];
}
