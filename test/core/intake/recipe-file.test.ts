import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { parseRecipe, recipeText } from '../../../src/core/intake/recipe-file.ts';

const faults = (recipe: unknown) => {
  const parsed = parseRecipe('recipe.json', JSON.stringify(recipe), catalogue);
  return parsed.ok ? [] : parsed.problems.map(({ code, words }) => [code, words.en]);
};

describe('a recipe file', () => {
  it('comes back from its text as it was', () => {
    const recipe = {
      plumblineRecipe: 1,
      kind: 'pay',
      fields: { base_pay: { column: 'Salary' }, pay_unit: { constant: 'year' } },
    } as const;
    expect(parseRecipe('r.json', recipeText(recipe), catalogue)).toEqual({
      ok: true,
      value: recipe,
    });
  });

  it('every fault is named at once', () => {
    expect(
      faults({
        plumblineRecipe: 1,
        kind: 'hours',
        fields: {
          hour: { column: 'Hrs' },
          gender: { column: 'Sex', values: { F: 'female' } },
          period_end: { constant: '2026-02-30' },
          employer: { columns: [{ column: 'A' }] },
          race: { columns: [{ column: 'White', code: 'caucasian', values: { X: 'true' } }] },
        },
      }).map(([code]) => code),
    ).toEqual([
      'intake/recipe-unknown-field',
      'intake/recipe-unknown-code',
      'intake/recipe-unreadable-constant',
      'intake/recipe-wrong-source',
      'intake/recipe-unknown-code',
      'intake/recipe-unknown-code',
    ]);
  });

  it('names every fault of its groups and of the rows it leaves out', () => {
    expect(
      faults({
        plumblineRecipe: 1,
        kind: 'hours',
        fields: { gender: { column: 'Sex' }, period_end: { column: 'Month' } },
        unpivot: {
          value: 'trade',
          columns: [
            { column: 'Black M', set: { gender: 'man', race: 'brown', shade: 'x' } },
            { column: 'Black M', less: ['White M'], set: {} },
          ],
        },
        leaveOut: [
          { column: 'Left', before: 'as_of' },
          { column: 'Came', after: 'period_end' },
          { column: 'Came', after: 'employer' },
        ],
      }).map(([code]) => code),
    ).toEqual([
      'intake/unpivot-value',
      'intake/unpivot-field-twice',
      'intake/unpivot-column-twice',
      'intake/recipe-unknown-code',
      'intake/recipe-unknown-field',
      'intake/unpivot-less',
      'intake/leave-out-field',
      'intake/leave-out-field',
    ]);
    const [wrong] = faults({
      plumblineRecipe: 1,
      kind: 'hours',
      fields: {},
      leaveOut: [{ column: 'Left', since: 'as_of' }],
    });
    expect(wrong?.[1]).toContain('"before"');
  });

  it('a misspelt part is not passed over', () => {
    const found = faults({ plumblineRecipe: 1, kind: 'hours', fields: {}, leaveout: [] });
    expect(found).toEqual([
      [
        'intake/recipe-unknown-part',
        'A recipe has no “leaveout”. Check the spelling against docs/recipe.md.',
      ],
    ]);
  });

  it('text that is not JSON says so', () => {
    const parsed = parseRecipe('r.json', '{,}', catalogue);
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual([
      'intake/recipe-not-json',
    ]);
  });

  it.each([
    ['docs/recipe.md', 8],
    ['docs/recipe-rows.md', 3],
  ])('every example of %s can be read', (name, atLeast) => {
    const text = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
    const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    expect(examples.length).toBeGreaterThanOrEqual(atLeast);
    for (const example of examples) {
      const parsed = parseRecipe(name, example, catalogue);
      expect(parsed.ok ? [] : parsed.problems.map(({ words }) => words.en)).toEqual([]);
    }
  });
});
