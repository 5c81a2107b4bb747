/** The sentences of findings. People first; a gap is a gap, and why there is one is not said. */
import type { Language } from '../definition/words.ts';

type Sentence<T> = Readonly<Record<Language, (parts: T) => string>>;

export interface Subject {
  /** "Women" */
  readonly group: string;
  /** "Share of hours" */
  readonly metric: string;
  readonly value: string;
}

/** What some metrics say in a verb of their own; the others take `plainSubject`. */
export const OWN_SUBJECTS: Readonly<Record<string, Sentence<Subject>>> = {
  'hours-share': {
    en: ({ group, value }) => `${group} worked ${value} of hours`,
    es: ({ group, value }) => `${group}: ${value} de las horas trabajadas`,
  },
  'people-share': {
    en: ({ group, value }) => `${group} were ${value} of the people at work`,
    es: ({ group, value }) => `${group}: ${value} de las personas que trabajan`,
  },
  'apprentice-hours-share': {
    en: ({ group, value }) => `${group} worked ${value} of apprentice hours`,
    es: ({ group, value }) => `${group}: ${value} de las horas de aprendices`,
  },
  'foreperson-hours-share': {
    en: ({ group, value }) => `${group} worked ${value} of foreperson hours`,
    es: ({ group, value }) => `${group}: ${value} de las horas de capataz`,
  },
  'applicant-share': {
    en: ({ group, value }) => `${group} made ${value} of applications`,
    es: ({ group, value }) => `${group}: ${value} de las solicitudes`,
  },
  'hire-share': {
    en: ({ group, value }) => `${group} were ${value} of hires`,
    es: ({ group, value }) => `${group}: ${value} de las contrataciones`,
  },
  'enrollment-share': {
    en: ({ group, value }) => `${group} were ${value} of enrollments`,
    es: ({ group, value }) => `${group}: ${value} de las inscripciones`,
  },
};

export const plainSubject: Sentence<Subject> = {
  en: ({ group, metric, value }) => `${group}: ${lowerFirst(metric)} ${value}`,
  es: ({ group, metric, value }) => `${group}: ${lowerFirst(metric)}, ${value}`,
};

export const targetMet: Sentence<{ target: string }> = {
  en: ({ target }) => `: the ${target} target is met`,
  es: ({ target }) => `: se alcanzó la meta de ${target}`,
};

export const underTarget: Sentence<{
  points: string;
  target: string;
  short: string;
  one: boolean;
}> = {
  en: ({ points, target, short }) =>
    `, ${points} points under the ${target} target: ${short} short`,
  es: ({ points, target, short, one }) =>
    `, ${points} puntos por debajo de la meta de ${target}: ${one ? 'falta' : 'faltan'} ${short}`,
};

/** Where the interval covers the target, chance alone could make the difference. */
export const nearTarget: Sentence<{ target: string; short: string; one: boolean }> = {
  en: ({ target, short }) =>
    `; the interval includes the ${target} target, which is not yet met (${short} to go)`,
  es: ({ target, short, one }) =>
    `; el intervalo incluye la meta de ${target}, que aún no se alcanza (${one ? 'falta' : 'faltan'} ${short})`,
};

export const onePersonShort: Sentence<{ target: string }> = {
  en: ({ target }) => `: one person short of the ${target} target`,
  es: ({ target }) => `: falta una persona para la meta de ${target}`,
};

export const belowFourFifths: Sentence<{ ratio: string; reference: string; certain: boolean }> = {
  en: ({ ratio, reference, certain }) =>
    `, ${ratio} of the rate of ${lowerFirst(reference)}, below four-fifths${certain ? '' : ' but within what chance could explain'}: needs a look`,
  es: ({ ratio, reference, certain }) =>
    `, un ${ratio} de la tasa de ${lowerFirst(reference)}, menos de cuatro quintos${certain ? '' : ', aunque el azar podría explicarlo'}: conviene revisar`,
};

export const gapInPoints: Sentence<{ points: string; reference: string; above: boolean }> = {
  en: ({ points, reference, above }) =>
    `, ${points} points ${above ? 'above' : 'below'} ${lowerFirst(reference)}`,
  es: ({ points, reference, above }) =>
    `, ${points} puntos por ${above ? 'encima' : 'debajo'} de ${lowerFirst(reference)}`,
};

export const gapInAmount: Sentence<{ percent: string; reference: string; more: boolean }> = {
  en: ({ percent, reference, more }) =>
    `, ${percent} ${more ? 'more' : 'less'} than ${lowerFirst(reference)}`,
  es: ({ percent, reference, more }) =>
    `, ${percent} ${more ? 'más' : 'menos'} que ${lowerFirst(reference)}`,
};

export const coverage: Sentence<{ grouping: string; share: string; metric: string }> = {
  en: ({ grouping, share, metric }) =>
    `${grouping} is known for ${share} of what “${metric}” counts. What is said by this grouping may change when the rest is reported.`,
  es: ({ grouping, share, metric }) =>
    `${grouping}: se conoce en el ${share} de lo que cuenta «${metric}». Lo que se dice con esta agrupación puede cambiar cuando se informe el resto.`,
};

/** " (95% interval 5.8% to 7.1%; 1,500 people)". */
export const evidence: Sentence<{ low: string | null; high: string | null; n: string | null }> = {
  en: ({ low, high, n }) => bracketed([low === null ? null : `95% interval ${low} to ${high}`, n]),
  es: ({ low, high, n }) =>
    bracketed([low === null ? null : `intervalo del 95%: ${low} a ${high}`, n]),
};

/** "Harbor Bridge · Carpenter: " before the sentence of a part of the program. */
export const place: Sentence<{ keys: readonly (string | null)[] }> = {
  en: ({ keys }) => placed(keys, '(blank)'),
  es: ({ keys }) => placed(keys, '(en blanco)'),
};

function bracketed(parts: readonly (string | null)[]): string {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

function placed(keys: readonly (string | null)[], blank: string): string {
  return keys.length === 0 ? '' : `${keys.map((key) => key ?? blank).join(' · ')}: `;
}

/** Names that begin with an abbreviation (LGBTQ+) or a proper name keep their first letter. */
function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  const abbreviation = second !== '' && second === second.toUpperCase() && /\p{L}/u.test(second);
  const proper = /^(American|African|Asian|Black|Hispanic|Justice40|Latino|Middle|Native|White)/u;
  return abbreviation || proper.test(text) ? text : first.toLowerCase() + text.slice(1);
}
