import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { isKnownTable } from '../../src/core/intake/is-known-table.ts';
import type { Recipe } from '../../src/core/intake/recipe.ts';
import { stageRead } from '../core/loading/loading-bench.ts';
import type { Staged } from '../../src/core/loading/staged.ts';
import { openStore } from '../../src/core/loading/store.ts';
import type { Engine } from '../../src/core/engine.ts';
import { openNodeEngine } from '../../src/engine/duckdb-node.ts';
import { readFile } from '../../src/reading/read-file.ts';
import { bytesSource } from '../../src/reading/source.ts';
import { inTime } from './in-time.ts';
import { openInputs, type Input, type Inputs } from './inputs.ts';
import { openRecipes, type Recipes } from './recipes.ts';

/** The first number that is not read by the other test. */
const FROM = 8_000;
const FILES = 250;
const RECIPES = 1_750;
const AT_ONCE = 50;

let inputs: Inputs;
let recipes: Recipes;
let engine: Engine;
let store: ReturnType<typeof openStore>;
beforeAll(async () => {
  inputs = await openInputs();
  recipes = openRecipes();
  engine = await openNodeEngine({ threads: 1 });
  store = openStore(engine, catalogue);
});
afterAll(() => engine.close());

async function ask(sql: string) {
  return engine.query({ sql, parameters: [] });
}

/** Every row is stored, left out or rejected, once; what a group says of rows is so. */
async function mustAddUp({ id, counts, groups }: Staged): Promise<void> {
  const { read, accepted, leftOut, rejected } = counts;
  expect(accepted + leftOut + rejected).toBe(read);
  for (const { count, rows } of groups) if (rows.length > 0) expect(rows).toHaveLength(count);
  const tables = await ask(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_name = 'staged_${id}'`,
  );
  if (tables.length === 0) {
    expect(read).toBe(0);
    expect(groups.some(({ problem }) => problem.severity === 'blocking')).toBe(true);
    return;
  }
  const stored = (await ask(`SELECT "row" FROM staged_${id}`)).map(({ row }) => Number(row));
  expect(stored).toHaveLength(accepted);
  expect(new Set(stored).size).toBe(accepted);
  const bad = new Set(
    groups.filter(({ problem }) => problem.severity === 'rejected-row').flatMap(({ rows }) => rows),
  );
  expect(bad.size).toBe(rejected);
  expect(stored.filter((row) => bad.has(row))).toEqual([]);
}

/** Loads what can be read; afterwards nothing is left of it. */
async function stage({ name, bytes }: Input, recipe: Recipe | null): Promise<boolean> {
  const isRecognised = (head: Parameters<typeof isKnownTable>[0]) => isKnownTable(head, catalogue);
  const read = await readFile(bytesSource(bytes, name, 1_500), recipe?.reading, { isRecognised });
  if (!read.ok) return false;
  const { staged } = await stageRead(store, read.value, recipe);
  try {
    await mustAddUp(staged);
    await store.preview(staged.id);
    const lines = (await store.rejectedRows(staged.id)).split('\n');
    expect(lines.length).toBeGreaterThan(staged.counts.rejected);
  } finally {
    await store.discard([staged.id]);
  }
  expect(await ask('SELECT table_name AS name FROM information_schema.tables')).toEqual([]);
  return staged.counts.read > 0;
}

describe('whatever bytes a file has, it is loaded whole or not at all', () => {
  let loaded = 0;
  it.each(Array.from({ length: FILES / AT_ONCE }, (_, part) => FROM + part * AT_ONCE))(
    'from input %i on',
    async (start) => {
      for (let number = start; number < start + AT_ONCE; number += 1) {
        const input = inputs.file(number);
        if (await inTime(input.name, () => stage(input, null))) loaded += 1;
      }
      expect(await ask('SELECT table_name AS name FROM information_schema.tables')).toEqual([]);
    },
    240_000,
  );

  it('and many are loaded', () => {
    expect(loaded).toBeGreaterThan(FILES / 5);
  });
});

describe('a NUL among the letters', () => {
  it.each([
    [
      'a header',
      'period_end\0,employer,hours,worker_key\n2026-09-30,Wren,8,W1\n2026-09-30,Wren,many,W2\n',
    ],
    [
      'a code',
      'period_end,employer,hours,worker_key,gender\n2026-09-30,Wren,8,W1,man\n2026-09-30,Wren,8,W2,wo\0man\n',
    ],
  ])('of %s is only a letter that nobody knows', async (_, text) => {
    const long = `${text}${Array.from({ length: 20 }, (__, n) => `2026-09-30,Wren,8,K${n}`).join('\n')}\n`;
    const bytes = new TextEncoder().encode(long);
    const read = await readFile(bytesSource(bytes, 'nul.csv'));
    if (!read.ok) throw new Error('It was not read.');
    const { staged } = await stageRead(store, read.value);
    await mustAddUp(staged);
    expect(staged.counts).toEqual({ read: 22, accepted: 21, leftOut: 0, rejected: 1 });
    await store.discard([staged.id]);
  });
});

describe('whatever a recipe says, it is refused with its faults or its file is loaded', () => {
  it('for each of many damaged recipes', async () => {
    let [refused, loaded] = [0, 0];
    for (let number = 0; number < RECIPES; number += 1) {
      const { name, recipe, problems, file } = recipes.recipe(number);
      if (recipe === null) {
        expect(problems.length, name).toBeGreaterThan(0);
        refused += 1;
        continue;
      }
      // Half of the sound ones are loaded: that takes the most time.
      if (number % 2 === 1) continue;
      if (await inTime(name, () => stage({ name, bytes: file }, recipe))) loaded += 1;
    }
    expect(refused).toBeGreaterThan(RECIPES / 4);
    expect(loaded).toBeGreaterThan(20);
  }, 300_000);
});
