/** The words of the report that people read in a terminal. */
import type { NotEstimableReason, Verdict } from '../core/report/report.ts';
import type { Words } from '../core/definition/words.ts';
import type { Stage } from '../core/definition/metric.ts';

export const HEADINGS = {
  period: { en: 'period', es: 'período' },
  part: { en: 'part', es: 'parte' },
  group: { en: 'group', es: 'grupo' },
  step: { en: 'step', es: 'paso' },
  value: { en: 'value', es: 'valor' },
  interval: { en: '95% interval', es: 'intervalo 95 %' },
  counted: { en: 'counted', es: 'contado' },
  n: { en: 'n', es: 'n' },
  gap: { en: 'gap (points)', es: 'brecha (puntos)' },
  reference: { en: 'against', es: 'frente a' },
  target: { en: 'target', es: 'meta' },
  short: { en: 'missing', es: 'falta' },
  note: { en: 'note', es: 'nota' },
} as const satisfies Readonly<Record<string, Words>>;

/** An amount's gap is a part of the reference's amount. */
export const RELATIVE_GAP: Words = { en: 'gap (% of it)', es: 'brecha (% de él)' };

export const STAGE_TITLES: Readonly<Record<Stage, Words>> = {
  recruitment: { en: 'Recruitment', es: 'Reclutamiento' },
  training: { en: 'Training', es: 'Formación' },
  hiring: { en: 'Hiring', es: 'Contratación' },
  participation: { en: 'Participation', es: 'Participación' },
  promotion: { en: 'Promotion', es: 'Ascenso' },
  retention: { en: 'Retention', es: 'Permanencia' },
  pay: { en: 'Pay', es: 'Salario' },
};

export const REASONS: Readonly<Record<NotEstimableReason, Words>> = {
  'no-rows': { en: 'no rows', es: 'sin filas' },
  'too-few': { en: 'too few to say', es: 'muy pocos para afirmar algo' },
  'no-target': { en: 'no target set', es: 'sin meta fijada' },
  'no-setting': {
    en: 'needs an amount set in the program file',
    es: 'falta fijar una cantidad en el archivo del programa',
  },
  'no-reference': { en: 'no group to compare with', es: 'no hay grupo con el cual comparar' },
  'numerator-exceeds-denominator': {
    en: 'the counts contradict each other',
    es: 'los conteos se contradicen',
  },
  'needs-people': {
    en: 'needs rows with a worker key',
    es: 'se necesitan filas con clave de persona',
  },
  'no-remaining-hours': {
    en: 'no hours are planned ahead',
    es: 'no hay horas planificadas por delante',
  },
  'not-comparable': { en: 'not comparable', es: 'no es comparable' },
};

export const VERDICTS: Readonly<Record<Verdict, Words>> = {
  'look-into-this': { en: 'needs a look', es: 'conviene revisar' },
  watch: { en: 'watch', es: 'observar' },
  'within-four-fifths': { en: 'within four fifths', es: 'dentro de cuatro quintos' },
  'no-difference': { en: 'no difference seen', es: 'no se ve diferencia' },
  'too-few-to-say': { en: 'too few to say', es: 'muy pocos para afirmar algo' },
};

export const GROUP_TITLES: Readonly<Record<string, Words>> = {
  declined: { en: 'Declined to answer', es: 'Prefirió no responder' },
  'not-reported': { en: 'Not reported', es: 'No informado' },
};

export const BANDS: Readonly<Record<string, Words>> = {
  lower: { en: 'lowest-paid quarter', es: 'cuarto con menor paga' },
  'lower-middle': { en: 'lower middle quarter', es: 'segundo cuarto' },
  'upper-middle': { en: 'upper middle quarter', es: 'tercer cuarto' },
  upper: { en: 'highest-paid quarter', es: 'cuarto con mayor paga' },
};

export const UNITS = {
  hours: { en: 'hours', es: 'horas' },
  people: { en: 'people', es: 'personas' },
  days: { en: 'days', es: 'días' },
  months: { en: 'months', es: 'meses' },
} as const satisfies Readonly<Record<string, Words>>;

export const ALL: Words = { en: 'all', es: 'todo' };
export const BLANK: Words = { en: '(blank)', es: '(vacío)' };
export const OF: Words = { en: 'of', es: 'de' };
export const MET: Words = { en: 'met', es: 'cumplida' };
export const NOT_MET: Words = { en: 'not yet met', es: 'aún no cumplida' };
export const BY: Words = { en: 'By', es: 'Por' };

/** What stands over the whole report. */
export const opening = (program: string, asOf: string, files: number, rows: string): Words => ({
  en: `${program === '' ? 'Report' : program}, as of ${asOf}: ${rows} rows of ${String(files)} ${files === 1 ? 'file' : 'files'}.\nNumbers are rounded for reading; --format csv and --format json have them in full.`,
  es: `${program === '' ? 'Informe' : program}, al ${asOf}: ${rows} filas de ${String(files)} ${files === 1 ? 'archivo' : 'archivos'}.\nLos números se redondean para leerlos; --format csv y --format json los dan completos.`,
});

export const FILE_HEADINGS = {
  file: { en: 'file', es: 'archivo' },
  kind: { en: 'kind', es: 'tipo' },
  read: { en: 'rows read', es: 'filas leídas' },
  accepted: { en: 'accepted', es: 'aceptadas' },
  rejected: { en: 'rejected', es: 'rechazadas' },
  leftOut: { en: 'left out', es: 'sin contar' },
  recipe: { en: 'recipe', es: 'receta' },
  dropped: { en: 'personal columns dropped', es: 'columnas personales descartadas' },
  alsoAs: { en: 'same bytes as', es: 'mismos bytes que' },
} as const satisfies Readonly<Record<string, Words>>;

export const WRITTEN_HEADINGS = {
  written: { en: 'written', es: 'escrito' },
  rows: { en: 'rows', es: 'filas' },
} as const satisfies Readonly<Record<string, Words>>;

export const METRIC_HEADINGS = {
  id: { en: 'name', es: 'nombre' },
  title: { en: 'title', es: 'título' },
  kind: { en: 'kind', es: 'tipo' },
  unit: { en: 'unit', es: 'unidad' },
} as const satisfies Readonly<Record<string, Words>>;
