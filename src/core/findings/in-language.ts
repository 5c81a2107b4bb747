import type { Metric } from '../definition/metric.ts';
import { LANGUAGES, type Language, type Words } from '../definition/words.ts';

const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };
const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(TAGS[language], options);
  formats.set(key, known);
  return known.format(value);
}

/** One text in every language. */
export function inEvery(make: (language: Language) => string): Words {
  const [en, es] = LANGUAGES.map(make);
  return { en: en ?? '', es: es ?? '' };
}

/** 0.0641 as 6.4%. */
export function percent(fraction: number, language: Language): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return format(fraction, language, { style: 'percent', ...digits });
}

/** A target as it was promised, with as many digits as it has: 690 as 6.9%, 5100 as 51%. */
export function promised(basisPoints: number, language: Language): string {
  return format(basisPoints / 10_000, language, { style: 'percent', maximumFractionDigits: 2 });
}

/** The size of a difference in points: 0.005 as 0.5; two digits where one would show none. */
export function points(fraction: number, language: Language): string {
  const size = Math.abs(fraction) * 100;
  return format(size, language, { maximumFractionDigits: size < 0.05 ? 2 : 1 });
}

/** The value of a metric in its unit. */
export function valueOf(metric: Metric, value: number, language: Language): string {
  switch (metric.unit) {
    case 'dollars-per-hour':
      if (metric.kind === 'quartile-bands') return percent(value, language);
      return format(value, language, { style: 'currency', currency: 'USD' });
    case 'days':
      if (metric.kind === 'survival') return percent(value, language);
      return counted(value, 'days', language);
    case 'months':
      if (metric.kind === 'uniformity') return percent(value, language);
      return counted(value, 'months', language);
    case 'hours':
    case 'people':
    case 'applications':
    case 'apprentices':
    case 'hires':
    case 'person-months':
    case 'spells':
      return percent(value, language);
    default:
      return metric satisfies never;
  }
}

const NOUNS = {
  hours: { en: ['hour', 'hours'], es: ['hora', 'horas'] },
  people: { en: ['person', 'people'], es: ['persona', 'personas'] },
  applications: { en: ['application', 'applications'], es: ['solicitud', 'solicitudes'] },
  apprentices: { en: ['apprentice', 'apprentices'], es: ['aprendiz', 'aprendices'] },
  hires: { en: ['hire', 'hires'], es: ['contratación', 'contrataciones'] },
  'person-months': { en: ['person-month', 'person-months'], es: ['mes-persona', 'meses-persona'] },
  spells: {
    en: ['spell of employment', 'spells of employment'],
    es: ['período de empleo', 'períodos de empleo'],
  },
  days: { en: ['day', 'days'], es: ['día', 'días'] },
  months: { en: ['month', 'months'], es: ['mes', 'meses'] },
} as const satisfies Readonly<
  Record<string, Readonly<Record<Language, readonly [string, string]>>>
>;
export type Noun = keyof typeof NOUNS;

/** A number with its noun: 1 hour, 1,240 hours. Under 10 with one digit after the point. */
export function counted(value: number, noun: Noun, language: Language): string {
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0;
  const text = format(value, language, { maximumFractionDigits: digits });
  const [one, many] = NOUNS[noun][language];
  return `${text} ${value === 1 ? one : many}`;
}

/** What `n` counts: the people behind hours, days and dollars, otherwise the metric's own unit. */
export function nounOfN({ kind, unit }: Metric): Noun {
  if (kind === 'uniformity') return 'months';
  if (kind === 'survival') return 'spells';
  if (unit === 'hours' || unit === 'dollars-per-hour' || unit === 'days' || unit === 'months') {
    return 'people';
  }
  return unit;
}
