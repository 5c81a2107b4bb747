/** `plumbline metrics`: what can be asked for, from the catalogue. */
import { catalogue } from '../catalogue/catalogue.ts';
import { groupingsOf, slicesOf } from '../core/definition/applicable.ts';
import { STAGES } from '../core/definition/metric.ts';
import type { KnownOptions } from './options.ts';
import { LIST_FORMATS, readFormat } from './report-formats.ts';
import { DONE, type ExitCode, type Run } from './run.ts';
import { textTable } from './text-table.ts';
import { METRIC_HEADINGS, STAGE_TITLES } from './text-words.ts';
import { noPaths } from './words.ts';

export const METRICS_OPTIONS: KnownOptions = { format: 'one' };

export async function metrics(run: Run): Promise<ExitCode> {
  const [path] = run.options.paths;
  const format = readFormat(run.options, LIST_FORMATS);
  const strange = [...run.options.faults, ...(path === undefined ? [] : [noPaths(path)])];
  if (!format.ok || strange.length > 0) {
    return run.usage([...strange, ...(format.ok ? [] : format.faults)]);
  }
  run.write(format.value === 'json' ? catalogueJson() : catalogueText(run));
  return Promise.resolve(DONE);
}

function catalogueJson(): string {
  const listed = catalogue.metrics.map((metric) => ({
    id: metric.id,
    stage: metric.stage,
    kind: metric.kind,
    unit: metric.unit,
    direction: metric.direction,
    records: metric.records,
    title: metric.title,
    question: metric.question,
    population: metric.population,
    source: metric.source,
    groupings: groupingsOf(metric, catalogue).map(({ id }) => id),
    slices: slicesOf(metric, catalogue),
  }));
  const groupings = catalogue.groupings.map(({ id, title, groups }) => ({
    id,
    title,
    groups: groups.map((group) => ({ id: group.id, title: group.title })),
  }));
  return `${JSON.stringify({ plumblineMetrics: 1, metrics: listed, groupings }, null, 2)}\n`;
}

function catalogueText({ language }: Run): string {
  const titles = Object.values(METRIC_HEADINGS).map((words) => words[language]);
  const columns = titles.map((title) => ({ title, right: false }));
  const stages = STAGES.map((stage) => {
    const own = catalogue.metrics.filter((metric) => metric.stage === stage);
    const rows = own.map(({ id, title, kind, unit }) => [id, title[language], kind, unit]);
    return `${STAGE_TITLES[stage][language]}\n${textTable(columns, rows)}`;
  });
  const groupings = catalogue.groupings.map(({ id, title, groups }) => [
    id,
    title[language],
    groups.map((group) => group.id).join(', '),
  ]);
  const [name = '', title = ''] = titles;
  const headings = [`--by ${name}`, title, ''].map((heading) => ({ title: heading, right: false }));
  return [...stages, textTable(headings, groupings)].join('\n');
}
