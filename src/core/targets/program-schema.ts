import * as v from 'valibot';
import { SLICE_DIMENSIONS } from '../definition/metric.ts';
import { type Expected, KINDS } from './expected.ts';

/** A message is the key of what was expected, so that it exists in every language. */
const not = (expected: Expected): Expected => expected;

const isoDate = v.pipe(v.string(not('date')), v.isoDate(not('date')));
const text = v.string(not('text'));
const texts = v.array(text, not('texts'));
const dimension = v.picklist(SLICE_DIMENSIONS, not('dimension'));
const dollars = v.pipe(v.number(not('dollars')), v.minValue(0.01, not('dollars')));

const target = v.strictObject(
  {
    id: v.pipe(text, v.nonEmpty(not('text'))),
    metric: text,
    grouping: text,
    group: text,
    basisPoints: v.pipe(
      v.number(not('basis-points')),
      v.integer(not('basis-points')),
      v.minValue(0, not('basis-points')),
      v.maxValue(10_000, not('basis-points')),
    ),
    scope: v.exactOptional(
      v.strictObject(
        {
          each: v.exactOptional(dimension),
          only: v.exactOptional(v.record(dimension, texts, not('places'))),
        },
        not('scope'),
      ),
      {},
    ),
    validFrom: v.exactOptional(isoDate),
    validTo: v.exactOptional(isoDate),
    kind: v.exactOptional(v.picklist(KINDS, not('kind')), 'committee'),
    status: v.exactOptional(text, ''),
    source: v.exactOptional(text, ''),
  },
  not('target'),
);

/** Shape of the program file; what is not in it keeps its default. */
export const programSchema = v.strictObject(
  {
    version: v.literal(1, not('version')),
    name: v.exactOptional(text),
    projects: v.exactOptional(texts),
    targets: v.exactOptional(v.array(target, not('targets'))),
    groupings: v.exactOptional(texts),
    references: v.exactOptional(v.record(text, text, not('references'))),
    settings: v.exactOptional(
      v.strictObject(
        {
          'family-sustaining-wage': v.exactOptional(dollars),
          'regional-median-wage': v.exactOptional(dollars),
        },
        not('settings'),
      ),
    ),
    thresholds: v.exactOptional(
      v.strictObject(
        {
          enough: v.exactOptional(
            v.pipe(
              v.number(not('people')),
              v.integer(not('people')),
              v.minValue(10, not('people')),
            ),
          ),
          coverage: v.exactOptional(
            v.pipe(
              v.number(not('fraction')),
              v.minValue(0, not('fraction')),
              v.maxValue(1, not('fraction')),
            ),
          ),
        },
        not('thresholds'),
      ),
    ),
  },
  not('program'),
);
