import { describe, expect, it } from 'vitest';
import type { Say } from '../../../src/app/language/use-say.ts';
import { standingOf } from '../../../src/app/view/standing.ts';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { hoursTarget, plainLabels, reportRow } from '../charts/rows.ts';

const say: Say = (id, values = {}) => `${id} ${Object.values(values).join(' ')}`.trim();
const metric = catalogue.metrics.find(({ id }) => id === 'hours-share');
if (metric === undefined) throw new Error('The catalogue has no hours-share.');
const standing = (now: Parameters<typeof reportRow>[0], before?: number) =>
  standingOf(
    reportRow(now),
    before === undefined ? undefined : reportRow({ value: before, period: '2026-Q2' }),
    metric,
    plainLabels,
    say,
  );

describe('where a group stands', () => {
  it('needs a look while its target is not yet met', () => {
    const missed = standing({ value: 0.064, target: hoursTarget(690, -0.005, 1240) });
    expect([missed.value, missed.target, missed.needsLook]).toEqual([
      '6.4%',
      'standing.target 6.9%',
      true,
    ]);
    expect(standing({ value: 0.07, target: hoursTarget(690, 0.001, 0) }).needsLook).toBe(false);
  });

  it('moves up or down in points, and not at all below a twentieth of a point', () => {
    expect(standing({ value: 0.07 }, 0.06).change).toBe('standing.up standing.points 1.0 2026-Q2');
    expect(standing({ value: 0.06 }, 0.07).change).toBe(
      'standing.down standing.points 1.0 2026-Q2',
    );
    expect(standing({ value: 0.0701 }, 0.07).change).toBe('standing.level 2026-Q2');
  });

  it('says why where there is no value, and no change from it', () => {
    const none = standing({ value: null, reason: 'no-rows' }, 0.06);
    expect([none.value, none.change]).toEqual(['no value: no-rows', '']);
  });
});
