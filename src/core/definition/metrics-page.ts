import { groupingsOf, slicesOf } from './applicable.ts';
import type { Catalogue } from './catalogue.ts';
import { readExampleTable } from './example-table.ts';
import { metricParts } from './metric-parts.ts';
import { type Metric, STAGES } from './metric.ts';
import { predicateWords } from './predicate-words.ts';

const OPENING = `# Metrics

What is measured, in the order of the stages. This page is written from the catalogue (\`src/catalogue/metrics/\`) by \`npm run docs\`; change the metric, not the page. The arithmetic and its sources are in \`docs/methods.md\`.
`;

/** The documentation of every metric, as Markdown: its question, its conditions in words, its worked example. */
export function metricsPage(catalogue: Catalogue): string {
  const stages = STAGES.map((stage) => {
    const own = catalogue.metrics.filter((metric) => metric.stage === stage);
    const title = `${stage.charAt(0).toUpperCase()}${stage.slice(1)}`;
    return [`## ${title}`, ...own.map((metric) => metricSection(metric, catalogue))].join('\n\n');
  });
  return `${[OPENING.trimEnd(), ...stages].join('\n\n')}\n`;
}

function metricSection(metric: Metric, catalogue: Catalogue): string {
  const parts = metricParts(metric).map(
    ({ label, predicate }) =>
      `- ${label.en}: ${predicateWords(predicate, metric.records, catalogue).en}.`,
  );
  const applicable = groupingsOf(metric, catalogue).map(({ id }) => id);
  const all = applicable.length === catalogue.groupings.length;
  const groupings = all ? 'every grouping' : listOf(applicable);
  return [
    `### ${metric.title.en}`,
    `\`${metric.id}\` · _${metric.title.es}_`,
    metric.question.en,
    [
      `- Kind: ${metric.kind}, in ${metric.unit}; ${metric.direction.replaceAll('-', ' ')}.`,
      `- Of: ${metric.population.en}.`,
      `- Records: \`${metric.records}\`.`,
      ...parts,
      `- By: ${groupings}. Broken down by: ${listOf(slicesOf(metric, catalogue))}.`,
      `- Source: ${metric.source}.`,
    ].join('\n'),
    ...exampleBlocks(metric),
  ].join('\n\n');
}

function listOf(ids: readonly string[]): string {
  return ids.length === 0 ? 'nothing' : ids.join(', ');
}

function exampleBlocks({ example }: Metric): readonly string[] {
  const settings = Object.entries({ ...example.settings, ...example.targets });
  const given = settings.map(([id, value]) => `, ${id} ${value}`).join('');
  const tables = Object.entries(example.rows).map(
    ([kind, text]) => `\`\`\`text\n${kind}\n${tableText(text ?? '')}\n\`\`\``,
  );
  const expected = Object.entries(example.expect).map(
    ([group, { value, n }]) =>
      `- ${group}: ${value === null ? 'not estimable' : shown(value)} (n ${n})`,
  );
  return [
    `Example, ${example.period} as of ${example.asOf}, by ${example.grouping}${given}:`,
    ...tables,
    expected.join('\n'),
  ];
}

function tableText(text: string): string {
  const { columns, rows } = readExampleTable(text);
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}

/** Six digits are enough to recognise a fraction. */
function shown(value: number): string {
  return String(Number(value.toFixed(6)));
}
