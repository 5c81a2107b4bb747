import type { Detail, ReportRow } from '../../../core/report/report.ts';
import { numberCell, textCell, type FigureTable } from '../figure/figure-table.ts';
import type { Labels } from '../labels.ts';
import { sentenceOf } from '../row-words.ts';

type SurvivalDetail = Extract<Detail, { kind: 'survival' }>;
export type CurvePoint = SurvivalDetail['curve'][number];

export interface SurvivalCurve {
  readonly group: string;
  readonly name: string;
  /** Ends where fewer than five people remain at risk. */
  readonly points: readonly CurvePoint[];
  readonly start: 0 | 1;
  readonly sentence: string;
}

const FEWEST_AT_RISK = 5;

export function survivalCurves(
  rows: readonly ReportRow[],
  labels: Labels,
): readonly SurvivalCurve[] {
  return survivals(rows).flatMap(({ row, curve, median, measures }) => {
    const points = curve.filter(({ atRisk }) => atRisk >= FEWEST_AT_RISK);
    const last = points.at(-1);
    if (last === undefined) return [];
    const name = labels.group(row.grouping, row.group);
    const reached = labels.say(measures === 'survival' ? 'stillThere' : 'reachedOutcome');
    return [
      {
        group: row.group,
        name,
        points,
        start: measures === 'survival' ? 1 : 0,
        sentence: sentenceOf([
          labels.say('survivalMark', {
            name,
            measure: reached,
            percent: labels.percent(last.probability),
            days: labels.days(last.time),
          }),
          median === null ? '' : `${labels.say('median')}: ${labels.days(median)}`,
          labels.say('people', { n: labels.count(row.n) }),
        ]),
      },
    ];
  });
}

/** Five moments from day 0 to the end of the longest curve, whole days. */
export function riskMoments(curves: readonly SurvivalCurve[]): readonly number[] {
  const end = Math.max(1, ...curves.map(({ points }) => points.at(-1)?.time ?? 0));
  return [0, 1, 2, 3, 4].map((part) => Math.round((end * part) / 4));
}

/** People still at risk at a moment: those of the first step at or after it; 0 beyond the last. */
export function atRisk(curve: readonly CurvePoint[], moment: number): number {
  return curve.find(({ time }) => time >= moment)?.atRisk ?? 0;
}

/** The curve as a step line: level until each time, then the new value. */
export function stepPath(
  curve: SurvivalCurve,
  x: (time: number) => number,
  y: (probability: number) => number,
): string {
  const steps = curve.points.map(
    ({ time, probability }) => `H${String(x(time))}V${String(y(probability))}`,
  );
  return `M${String(x(0))},${String(y(curve.start))}${steps.join('')}`;
}

/** The band between the limits, over the steps that have them. */
export function bandPath(
  curve: SurvivalCurve,
  x: (time: number) => number,
  y: (probability: number) => number,
): string {
  const limits = curve.points.flatMap(({ time, low, high }) =>
    low === null || high === null ? [] : [{ time, low, high }],
  );
  const first = limits[0];
  if (first === undefined) return '';
  const upper = limits.map(({ time, high }) => `H${String(x(time))}V${String(y(high))}`);
  const lower = limits.toReversed().map(({ time, low }) => `V${String(y(low))}H${String(x(time))}`);
  return `M${String(x(first.time))},${String(y(first.high))}${upper.join('')}${lower.join('')}Z`;
}

export function survivalTable(
  rows: readonly ReportRow[],
  labels: Labels,
  caption: string,
): FigureTable {
  return {
    caption,
    columns: [
      { title: labels.say('group'), numeric: false },
      { title: labels.say('timeInDays'), numeric: true },
      { title: labels.say('atRisk'), numeric: true },
      { title: labels.say('value'), numeric: true },
      { title: labels.say('low'), numeric: true },
      { title: labels.say('high'), numeric: true },
    ],
    rows: survivals(rows).flatMap(({ row, curve }) =>
      curve.map((point) => [
        textCell(labels.group(row.grouping, row.group)),
        numberCell(point.time, labels.count, ''),
        numberCell(point.atRisk, labels.count, ''),
        numberCell(point.probability, labels.percent, ''),
        numberCell(point.low, labels.percent, ''),
        numberCell(point.high, labels.percent, ''),
      ]),
    ),
  };
}

function survivals(rows: readonly ReportRow[]) {
  return rows.flatMap((row) => (row.detail?.kind === 'survival' ? [{ row, ...row.detail }] : []));
}
