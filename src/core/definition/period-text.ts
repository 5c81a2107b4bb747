/** Ways to write a whole month or quarter, as patterns that the script and the engine both read; of lower-case text. */

/** Letters of a month's name that tell it, in English and Spanish, and its number. */
export const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  ene: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  abr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  dic: 12,
};
/** One way to write it: `parts` says which group is the year and which the month or quarter. */
export interface PeriodForm {
  readonly pattern: string;
  readonly year: 1 | 2;
  readonly part: 1 | 2;
  /** The part is the first letters of a name. */
  readonly named?: true;
}

export const MONTH_FORMS: readonly PeriodForm[] = [
  // Sep-26, September 2026, septiembre de 2026
  {
    pattern: String.raw`([a-z]{3})[a-z]*\.?[ ,/-]*(?:de |del )?'?(\d{4}|\d{2})`,
    year: 2,
    part: 1,
    named: true,
  },
  // 2026-Sep
  { pattern: String.raw`(\d{4})[ /-]?([a-z]{3})[a-z]*\.?`, year: 1, part: 2, named: true },
  // 2026-09
  { pattern: String.raw`(\d{4})[ /-](0?[1-9]|1[0-2])`, year: 1, part: 2 },
  // 09/2026
  { pattern: String.raw`(0?[1-9]|1[0-2])[ /-](\d{4})`, year: 2, part: 1 },
  // 202609
  { pattern: String.raw`((?:19|20)\d{2})(0[1-9]|1[0-2])`, year: 1, part: 2 },
];

export const QUARTER_FORMS: readonly PeriodForm[] = [
  // Q3 2026, T3-26, quarter 3 of 2026
  {
    pattern: String.raw`(?:q|t|qtr|quarter|trim|trimestre)\.? ?([1-4])[ ,/-]*(?:de |del |of )?'?(\d{4}|\d{2})`,
    year: 2,
    part: 1,
  },
  // 2026Q3, 2026-T3
  {
    pattern: String.raw`(\d{4})[ /-]*(?:q|t|qtr|quarter|trim|trimestre)\.? ?([1-4])`,
    year: 1,
    part: 2,
  },
  // 3Q26, 3rd quarter 2026, 3.er trimestre de 2026
  {
    pattern: String.raw`([1-4])(?:st|nd|rd|th|\.?er|\.?º|\.?o)? ?(?:q|t|qtr|quarter|trim|trimestre)\.?[ ,/-]*(?:de |del |of )?'?(\d{4}|\d{2})`,
    year: 2,
    part: 1,
  },
];

/** Whether a text is a whole month or quarter in one of the forms. */
export function isPeriod(forms: readonly PeriodForm[], text: string): boolean {
  const plain = text.trim().toLowerCase();
  return forms.some(({ pattern, part, named }) => {
    const match = new RegExp(`^(?:${pattern})$`).exec(plain);
    return match !== null && (named !== true || (match[part] ?? '') in MONTHS);
  });
}
