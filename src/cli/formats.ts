import type { Metric } from '../core/definition/metric.ts';
import type { Language } from '../core/definition/words.ts';
import { UNITS } from './text-words.ts';

/** Numbers as people read them; the only place of the command line where numbers are rounded. */
export interface Formats {
  readonly language: Language;
  readonly whole: (count: number) => string;
  /** A count that may have a fraction: hours, or people of a quarter of pay. */
  readonly amount: (count: number) => string;
  readonly percent: (fraction: number) => string;
  /** A fraction as points, with its sign. */
  readonly points: (fraction: number) => string;
  /** A value in the metric's unit. */
  readonly value: (metric: Metric, value: number) => string;
}

export function formatsOf(language: Language): Formats {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  const make = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number): string => format.format(value);
  };
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const whole = make({ maximumFractionDigits: 0 });
  const amount = make({ maximumFractionDigits: 1 });
  const percent = make({ style: 'percent', ...one });
  const signed = make({ signDisplay: 'exceptZero', ...one });
  const dollars = make({ style: 'currency', currency: 'USD' });
  return {
    language,
    whole,
    amount,
    percent,
    points: (fraction) => signed(fraction * 100),
    value(metric, value) {
      if (metric.kind !== 'amount') return percent(value);
      switch (metric.unit) {
        case 'dollars-per-hour':
          return dollars(value);
        case 'days':
        case 'months':
          return `${amount(value)} ${UNITS[metric.unit][language]}`;
      }
    },
  };
}
