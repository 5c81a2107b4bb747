import type { Catalogue } from '../definition/catalogue.ts';
import type { Coverage } from '../report/report.ts';
import { EVERYONE } from '../definition/grouping.ts';
import type { Finding } from './finding.ts';
import { inEvery, percent } from './in-language.ts';
import * as say from './words.ts';

/**
 * A warning for each grouping that is known for too little, on the metric where most is missing (hours
 * before people): the same blanks stand in every metric of a file, and are said once a period and place.
 */
export function coverageFindings(
  coverage: readonly Coverage[],
  catalogue: Catalogue,
  threshold: number,
): readonly Finding[] {
  const most = new Map<string, Coverage>();
  for (const one of coverage.filter(({ known, all }) => known < threshold * all)) {
    const place = JSON.stringify([one.grouping, one.period, one.slice]);
    const there = most.get(place);
    if (there === undefined || one.all - one.known > there.all - there.known) most.set(place, one);
  }
  return [...most.values()].flatMap((one) => findingOf(one, catalogue));
}

function findingOf(one: Coverage, catalogue: Catalogue): readonly Finding[] {
  const metric = catalogue.metrics.find(({ id }) => id === one.metric);
  const grouping = catalogue.groupings.find(({ id }) => id === one.grouping);
  if (metric === undefined || grouping === undefined) return [];
  const keys = one.slice.map(({ key }) => key);
  const sentence = inEvery(
    (language) =>
      say.place[language]({ keys }) +
      say.coverage[language]({
        grouping: grouping.title[language],
        share: percent(one.known / one.all, language),
        metric: metric.title[language],
      }),
  );
  return [
    {
      id: JSON.stringify(['coverage', one.metric, one.period, keys, one.grouping]),
      stage: metric.stage,
      metric: one.metric,
      grouping: one.grouping,
      group: EVERYONE,
      period: one.period,
      slice: one.slice,
      kind: 'coverage',
      weight: 1 - one.known / one.all,
      sentence,
    },
  ];
}
