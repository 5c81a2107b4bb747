import { describe, expect, it } from 'vitest';
import {
  draftOf,
  EMPTY_DRAFT,
  targetFromDraft,
} from '../../../src/app/features/program/target-draft.ts';
import { hoursTarget } from './targets.ts';

describe('the form of a target', () => {
  it('gives back the target it was opened with', () => {
    const target = hoursTarget({
      basisPoints: 1525,
      scope: { each: 'trade', only: { project: ['River Bridge'] } },
      validFrom: '2025-01-01',
      validTo: '2026-01-01',
    });
    expect(targetFromDraft(draftOf(target), target.id, [target.id])).toEqual({ ok: true, target });
  });

  it('names the last day in force, one day before the target ends', () => {
    expect(draftOf(hoursTarget({ validTo: '2026-01-01' })).lastDay).toBe('2025-12-31');
    expect(draftOf(hoursTarget({ validTo: '2024-03-01' })).lastDay).toBe('2024-02-29');
  });

  it('says everything that is missing at once', () => {
    expect(targetFromDraft(EMPTY_DRAFT, null, [])).toEqual({
      ok: false,
      faults: { group: 'empty', metric: 'empty', percent: 'empty' },
    });
  });

  it('refuses a last day before the first, and keeps a target of one day', () => {
    const oneDay = draftOf(hoursTarget({ validFrom: '2026-03-02', validTo: '2026-03-03' }));
    expect(targetFromDraft(oneDay, 'a', []).ok).toBe(true);
    expect(targetFromDraft({ ...oneDay, lastDay: '2026-03-01' }, 'a', [])).toEqual({
      ok: false,
      faults: { lastDay: 'ends-before-start' },
    });
  });

  it('leaves out a dimension of which no place is chosen', () => {
    const draft = { ...draftOf(hoursTarget()), only: { project: [], trade: ['carpenter'] } };
    expect(targetFromDraft(draft, 'a', [])).toMatchObject({
      ok: true,
      target: { scope: { only: { trade: ['carpenter'] } } },
    });
  });

  it('gives a new target an id that no other has', () => {
    const draft = draftOf(hoursTarget());
    const taken = ['women/hours-share/program', 'women/hours-share/program#2'];
    expect(targetFromDraft(draft, null, taken)).toMatchObject({
      target: { id: 'women/hours-share/program#3' },
    });
  });
});
