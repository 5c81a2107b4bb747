import { describe, expect, it } from 'vitest';
import {
  atRisk,
  bandPath,
  riskMoments,
  stepPath,
  survivalCurves,
} from '../../../src/app/charts/survival/survival-model.ts';
import { plainLabels, reportRow } from './rows.ts';

const point = (time: number, people: number, probability: number) => ({
  time,
  atRisk: people,
  events: 1,
  censored: 0,
  probability,
  low: probability - 0.1,
  high: probability + 0.1,
});
const row = reportRow({
  metric: 'time-on-job',
  value: 0.5,
  detail: {
    kind: 'survival',
    curve: [point(10, 20, 0.9), point(20, 12, 0.6), point(30, 4, 0.2)],
    median: 25,
    measures: 'survival',
  },
});

describe('the survival curve', () => {
  it('ends where fewer than five people remain at risk', () => {
    const [curve] = survivalCurves([row], plainLabels);
    expect(curve?.points.map(({ time }) => time)).toEqual([10, 20]);
    expect(curve?.sentence).toContain('percent=60.0%');
  });

  it('stays level until each time and then drops', () => {
    const [curve] = survivalCurves([row], plainLabels);
    if (curve === undefined) throw new Error('There is a curve.');
    const path = stepPath(
      curve,
      (time) => time,
      (probability) => 100 - probability * 100,
    );
    expect(path).toBe('M0,0H10V10H20V40');
  });

  it('has a closed band between its limits', () => {
    const [curve] = survivalCurves([row], plainLabels);
    if (curve === undefined) throw new Error('There is a curve.');
    const path = bandPath(
      curve,
      (time) => time,
      (probability) => Math.round(probability * 100),
    );
    expect(path).toBe('M10,100H10V100H20V70V50H20V80H10Z');
  });

  it('counts who is still at risk at evenly spaced moments', () => {
    const curves = survivalCurves([row], plainLabels);
    expect(riskMoments(curves)).toEqual([0, 5, 10, 15, 20]);
    const points = curves[0]?.points ?? [];
    expect([0, 10, 11, 20, 21].map((moment) => atRisk(points, moment))).toEqual([
      20, 20, 12, 12, 0,
    ]);
  });

  it('draws nothing for a group without a curve', () => {
    expect(survivalCurves([reportRow({ reason: 'no-rows' })], plainLabels)).toEqual([]);
  });
});
