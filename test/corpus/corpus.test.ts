import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { isKnownTable } from '../../src/core/intake/is-known-table.ts';
import type { PlainRow } from '../../src/core/engine.ts';
import type { TableHead } from '../../src/core/intake/inspection.ts';
import { stageRead } from '../core/loading/loading-bench.ts';
import { readFile } from '../../src/reading/read-file.ts';
import { openLoadingBench, type LoadingBench } from '../core/loading/loading-bench.ts';
import { bytesSource } from '../../src/reading/source.ts';
import { CORPUS } from './corpus.ts';
import type { Line, MangledFile } from './mangled-file.ts';

const made: number[] = [];
let bench: LoadingBench;
beforeAll(async () => {
  bench = await openLoadingBench();
});
afterEach(() => bench.store.discard(made.splice(0)));
afterAll(() => bench.close());

/** The lines of one fate with the row that a spreadsheet shows each on. */
function linesThat(lines: readonly Line[], ...fates: readonly Line['fate']['is'][]) {
  return lines
    .map(({ fate }, place) => ({ fate, row: place + 1 }))
    .filter(({ fate }) => fates.includes(fate.is));
}

/** Problem code without its area → rows, as the lines were made to come out. */
function problemsOf({ lines, says }: MangledFile): Record<string, readonly number[]> {
  const found: Record<string, number[]> = Object.fromEntries(says.map((code) => [code, []]));
  lines.forEach(({ fate }, place) => {
    const codes = 'as' in fate ? fate.as : 'said' in fate ? (fate.said ?? []) : [];
    for (const code of codes) (found[code] ??= []).push(place + 1);
  });
  return found;
}

/** Every stored row with the row of the file it came from; numbers as numbers. */
async function storedRows(id: number, fields: readonly string[]) {
  const texts = fields.map((field) => `CAST("${field}" AS VARCHAR) AS "${field}"`);
  const rows = await bench.engine.query({
    sql: `SELECT "row", ${texts.join(', ')} FROM staged_${id} ORDER BY "row"`,
    parameters: [],
  });
  return rows.map(asNumbers);
}

/** Numbers as numbers: how many digits were written does not matter. */
function asNumbers(values: PlainRow): PlainRow {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      NUMBERS.has(field) && value !== null ? Number(value) : value,
    ]),
  );
}
const NUMBERS = new Set(
  'hours hours_st hours_ot pay_rate fringe base_pay weekly_hours bonus tenure_months'.split(' '),
);

async function comesOut(file: MangledFile): Promise<void> {
  const bytes = await file.bytes();
  // Pieces of a part of the rows each, so that what belongs together lies apart.
  const source = bytesSource(bytes, file.name, Math.ceil(bytes.length / 3));
  const isRecognised = (head: TableHead) => isKnownTable(head, catalogue);
  const read = await readFile(source, file.recipe?.reading, { isRecognised });
  if (!read.ok) {
    expect(read.problems.map(({ code }) => code.replace('reading/', ''))).toEqual(file.says);
    expect(file.kind).toBeNull();
    return;
  }
  const { staged } = await stageRead(bench.store, read.value, file.recipe ?? null);
  made.push(staged.id);
  const problems = new Map<string, number[]>();
  for (const { problem, rows } of staged.groups) {
    const code = problem.code.replace(/^\w+\//, '');
    problems.set(
      code,
      [...(problems.get(code) ?? []), ...rows].sort((a, b) => a - b),
    );
  }
  expect(Object.fromEntries(problems)).toEqual(problemsOf(file));
  const kept = linesThat(file.lines, 'kept');
  expect(staged.counts).toEqual({
    read: linesThat(file.lines, 'kept', 'left out', 'rejected').length,
    accepted: kept.length,
    leftOut: linesThat(file.lines, 'left out').length,
    rejected: linesThat(file.lines, 'rejected').length,
  });
  if (file.kind === null) return;
  expect(staged.kind).toBe(file.kind);
  const fields = Object.keys(staged.recipe.fields);
  const expected = kept.map(({ fate, row }) => ({
    row,
    ...asNumbers('values' in fate ? fate.values : {}),
  }));
  expect(await storedRows(staged.id, fields)).toEqual(expected);
}

describe('a mangled file comes out as it must', () => {
  it.each(CORPUS)('$name: $mangling', comesOut);
});

describe('the corpus', () => {
  it('has at least sixty files, each with a name of its own', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
  });

  it('is listed whole in its README, and nothing else is', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    const listed = readme.split('\n').filter((line) => line.startsWith('- `'));
    expect(listed).toEqual(CORPUS.map(({ name, mangling }) => `- \`${name}\`: ${mangling}`));
  });
});
