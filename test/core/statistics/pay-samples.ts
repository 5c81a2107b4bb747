import type { Distribution } from '../../../src/core/statistics/order-statistics.ts';
import { recordedNumbers } from '../../reference/recorded.ts';

/** The pay of pay.R, one value per person. */
export const women = recordedNumbers('pay', 'women');
export const men = recordedNumbers('pay', 'men');
export const scalePay = [24, 31.5, 31.5, 31.5, 31.5, 38, 38, 38, 42];
export const sixteen = Array.from({ length: 16 }, (_, i) => 20 + (i + 1) ** 1.5);

export function everyone(values: readonly number[]): Distribution {
  return values.map((value) => ({ value, count: 1 }));
}

/** 1, 2, … n, one person each. */
export function upTo(n: number): Distribution {
  return Array.from({ length: n }, (_, i) => ({ value: i + 1, count: 1 }));
}
