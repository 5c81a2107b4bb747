import type { Catalogue } from '../core/definition/catalogue.ts';
import type { Program } from '../core/definition/program.ts';
import type { Language } from '../core/definition/words.ts';
import type { CommitteeReport } from '../core/report/report.ts';
import { type Asked, refused } from './asked.ts';
import type { LoadedFile } from './load-files.ts';
import { nearest } from './nearest.ts';
import { oneOf, type Options } from './options.ts';
import { reportCsv } from './report-csv.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';
import { unknownName } from './words.ts';

export const REPORT_FORMATS = ['text', 'json', 'csv'] as const;
export const LIST_FORMATS = ['text', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The format typed, the first of those known where none is. */
export function readFormat<T extends string>(
  options: Options,
  known: readonly [T, ...T[]],
): Asked<T> {
  const typed = oneOf(options, 'format') ?? known[0];
  const format = known.find((one) => one === typed);
  if (format !== undefined) return { ok: true, value: format };
  return refused([unknownName('format', typed, nearest(typed, known), known)]);
}

export function writeReport(
  format: ReportFormat,
  report: CommitteeReport,
  program: Program,
  sources: readonly LoadedFile[],
  catalogue: Catalogue,
  language: Language,
): string {
  switch (format) {
    case 'text':
      return reportText(report, program, sources, catalogue, language);
    case 'json':
      return reportJson(report, program, sources, catalogue);
    case 'csv':
      return reportCsv(report, catalogue.metrics);
  }
}
