import { describe, expect, it } from 'vitest';
import { sparklinePath } from '../../../src/app/ui/Sparkline.tsx';

describe('a line without axes', () => {
  it('needs two values', () => {
    expect(sparklinePath([null, 0.2, null])).toBeNull();
  });

  it('is broken where there is no value, never drawn through zero', () => {
    const path = sparklinePath([1, 2, null, 1, 2]);
    expect(path?.line.match(/M/gu)?.length).toBe(2);
  });

  it('ends at the last value, higher on the page for a higher value', () => {
    const rising = sparklinePath([1, 2]);
    const falling = sparklinePath([2, 1]);
    expect(rising?.end.y).toBeLessThan(falling?.end.y ?? 0);
  });

  it('runs level when nothing changes', () => {
    expect(sparklinePath([3, 3])?.line).toBe('M3.0,11.0L93.0,11.0');
  });
});
