import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { groupingsOf, slicesOf } from '../../../src/core/definition/applicable.ts';
import { share, small } from './small-catalogue.ts';

function metricNamed(id: string) {
  const found = catalogue.metrics.find((metric) => metric.id === id);
  if (found === undefined) throw new Error(`no metric ${id}`);
  return found;
}

describe('what a metric can be shown by', () => {
  it('is every dimension that its records have a column for', () => {
    expect(slicesOf(share, small)).toEqual(['trade']);
    expect(slicesOf(metricNamed('hours-share'), catalogue)).toEqual([
      'project',
      'employer',
      'trade',
      'worker-class',
    ]);
    expect(slicesOf(metricNamed('voluntary-separation-share'), catalogue)).toContain('reason');
    expect(slicesOf(metricNamed('completion-rate'), catalogue)).toEqual(['trade']);
  });

  it('is what planned hours and hours worked both have, for the share still needed', () => {
    const needed = metricNamed('needed-share');
    expect(slicesOf(needed, catalogue)).toEqual(['project', 'employer', 'trade']);
    expect(groupingsOf(needed, catalogue).map(({ id }) => id)).toContain('gender');
  });

  it('is only the groupings that the metric names, when it names some', () => {
    const alone = groupingsOf(metricNamed('working-alone'), catalogue);
    expect(alone.map(({ id }) => id)).toEqual(['everyone', 'gender', 'gender-by-race']);
    expect(groupingsOf(metricNamed('hours-share'), catalogue)).toEqual(catalogue.groupings);
  });
});
