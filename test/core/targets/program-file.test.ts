import { describe, expect, it } from 'vitest';
import { tiedTargets } from '../../../src/core/targets/check-targets.ts';
import { parseProgram, programText } from '../../../src/core/targets/program-file.ts';
import { program, sampleCatalogue, womensTarget } from '../report/sample-catalogue.ts';

const read = (json: unknown) => parseProgram(JSON.stringify(json), sampleCatalogue, 'program.json');
const faults = (json: unknown): readonly string[] => {
  const result = read(json);
  return result.ok ? [] : result.problems.map(({ words }) => words.en);
};

describe('a program file', () => {
  it('comes back as it was written', () => {
    const full = {
      ...program,
      targets: [womensTarget({ validFrom: '2026-01-01', scope: { each: 'trade' } })],
      references: { gender: 'men' },
      settings: { 'family-sustaining-wage': 31.5 },
    } as const;
    expect(parseProgram(programText(full), sampleCatalogue)).toEqual({ ok: true, value: full });
  });

  it('keeps the defaults for what it leaves out', () => {
    expect(read({ version: 1, thresholds: { enough: 20 } })).toEqual({
      ok: true,
      value: { ...program, thresholds: { enough: 20, coverage: 0.8 } },
    });
  });

  it('names every fault at once with its place', () => {
    const { id: _, ...withoutId } = womensTarget();
    expect(
      faults({
        version: 2,
        target: [],
        targets: [{ ...withoutId, basisPoints: 15.3, validFrom: '1 May' }],
        settings: { 'family-sustaining-wage': '30' },
        thresholds: { enough: 3 },
      }),
    ).toEqual([
      'version: expected the number 1.',
      'targets.0.id is missing. Add it.',
      'targets.0.basisPoints: expected a whole number of hundredths of a percent from 0 to 10000 (15.3 % is 1530).',
      'targets.0.validFrom: expected a date like 2026-07-01.',
      'settings.family-sustaining-wage: expected an amount in dollars per hour above 0.',
      'thresholds.enough: expected a whole number of people, at least 10.',
      'target: the program file has no such part. Take it out or check its spelling.',
    ]);
  });

  it('checks that what it names is there', () => {
    expect(
      faults({
        version: 1,
        groupings: ['gender', 'height'],
        references: { gender: 'dragons' },
        targets: [
          womensTarget({ metric: 'median-pay' }),
          womensTarget({ validFrom: '2026-05-01', validTo: '2026-05-01' }),
        ],
      }),
    ).toEqual([
      'groupings[1]: there is no “height”. Use one of: gender, race, gender-by-race, everyone.',
      'references.gender: there is no “dragons”. Use one of: women, men, nonbinary.',
      'targets[0].metric: no target can be set on “median-pay”. Use a share or a rate.',
      'targets[1].id: another target is also called “women-6.9”. Give each its own id.',
      'targets[1]: the target ends before it begins. Check both dates.',
    ]);
  });

  it('says that it is not JSON, in the file it is in', () => {
    const result = parseProgram('name = x', sampleCatalogue, 'program.json');
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'targets/not-json', place: { file: 'program.json' } }],
    });
  });
});

describe('targets that ask for different values of the same group, place and time', () => {
  const low = womensTarget({ id: 'low', validTo: '2026-07-01' });
  const high = womensTarget({ id: 'high', basisPoints: 1200, validFrom: '2026-06-01' });

  it('are named once', () => {
    expect(tiedTargets([low, high]).map(({ words }) => words.es)).toEqual([
      'Las metas «low» y «high» son para el mismo grupo, lugar y tiempo y piden valores distintos. Se usa la más alta.',
    ]);
  });

  it('are no tie at another time, in another place or of the same value', () => {
    expect(tiedTargets([low, { ...high, validFrom: '2026-07-01' }])).toEqual([]);
    expect(tiedTargets([low, { ...high, scope: { each: 'trade' } }])).toEqual([]);
    expect(tiedTargets([low, { ...high, basisPoints: 690 }])).toEqual([]);
  });
});
