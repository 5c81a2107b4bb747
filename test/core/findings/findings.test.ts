import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/core/findings/findings-of.ts';
import { headlineOf } from '../../../src/core/findings/headline-of.ts';
import type { Catalogue } from '../../../src/core/definition/catalogue.ts';
import type { Cell, Terms } from '../../../src/core/query/cell.ts';
import { cellsOf, counts, pay, persons, reportOf } from '../report/report-of.ts';
import { sampleCatalogue, womensTarget } from '../report/sample-catalogue.ts';

/** The sample catalogue with women named as underserved. */
const catalogue: Catalogue = {
  ...sampleCatalogue,
  groupings: sampleCatalogue.groupings.map((grouping) => ({
    ...grouping,
    groups: grouping.groups.map((group) =>
      group.id === 'women' ? { ...group, underserved: true as const } : group,
    ),
  })),
};
const found = (cells: readonly Cell[], targets = [womensTarget()], slices = false) =>
  findingsOf(reportOf(cells, { targets }, slices ? ['project'] : []), catalogue, {
    coverage: 0.8,
    ...(slices ? { slices: true as const } : {}),
  });
const english = (cells: readonly Cell[], targets = [womensTarget()]): readonly string[] =>
  found(cells, targets).map(({ sentence }) => sentence.en);

/** Hours of rows that came without a worker's key. */
const withoutPersons = (sum: number): Terms => ({
  kind: 'totals',
  people: 0,
  sumX: sum,
  sumY: sum,
  sumXX: 0,
  sumXY: 0,
  sumYY: 0,
});
const many = (people: number, hours: number): number[] => Array<number>(people).fill(hours);
// 16 women and 234 men of 1,000 hours each: 6.4 %, with the persons few and alike.
const hours = (women: number, men: number, each = 1000) =>
  cellsOf('hours-share', 'gender', {
    woman: persons(many(women, each)),
    man: persons(many(men, each)),
  });

describe('a share under its target', () => {
  it('is a sentence with the gap, what is missing, and n', () => {
    const [first] = found(
      cellsOf('hours-share', 'gender', {
        woman: withoutPersons(15_872),
        man: withoutPersons(232_128),
      }),
    );
    // 6.4 % of 248,000; the target of 6.9 % are 17,112.
    expect(first?.sentence).toEqual({
      en: 'Women worked 6.4% of hours, 0.5 points under the 6.9% target: 1,240 hours short.',
      es: 'Mujeres: 6.4% de las horas trabajadas, 0.5 puntos por debajo de la meta de 6.9%: faltan 1,240 horas.',
    });
    expect(first).toMatchObject({ kind: 'under-target', weight: 1240, group: 'women' });
  });

  it('speaks of one hour as of one', () => {
    const [first] = found(
      cellsOf('hours-share', 'gender', { woman: withoutPersons(68), man: withoutPersons(932) }),
    );
    // The target of 6.9 % of 1,000 hours are 69.
    expect(first?.sentence.en).toContain('6.9% target: 1 hour short');
    expect(first?.sentence.es).toContain('meta de 6.9%: falta 1 hora.');
  });

  it('is said neutrally when the interval covers the target', () => {
    expect(english(hours(16, 234))[0]).toMatch(
      /^Women worked 6\.4% of hours; the interval includes the 6\.9% target, which is not yet met \(1,250 hours to go\) \(95% interval .*; 250 people\)\.$/,
    );
  });

  it('is no finding of under 5 people, where one more hour or person turns it', () => {
    expect(found(hours(0, 4))).toEqual([]);
    expect(found(hours(0, 5)).map(({ kind }) => kind)).toEqual(['under-target']);
  });

  it('says that it is one person', () => {
    const cells = cellsOf('applicant-share', 'gender', {
      woman: counts(6, 6),
      man: counts(94, 94),
    });
    const target = womensTarget({ metric: 'applicant-share' });
    expect(english(cells, [target])[0]).toContain('one person short of the 6.9% target');
  });

  it('is met first and with the name of its part', () => {
    const findings = found(
      [
        ...hours(1, 99),
        ...cellsOf('hours-share', 'gender', {
          'Harbor/woman': persons(many(10, 10)),
          'Harbor/man': persons(many(10, 10)),
        }),
      ],
      [womensTarget()],
      true,
    );
    expect(findings.map(({ kind }) => kind)).toEqual(['target-met', 'under-target']);
    expect(findings[0]?.sentence.en).toMatch(
      /^Harbor: Women worked 50\.0% of hours: the 6\.9% target is met/,
    );
  });
});

describe('a selection', () => {
  it('below four fifths needs a look, and says when chance could explain it', () => {
    const sure = cellsOf('hiring-rate', 'gender', { woman: counts(45, 100), man: counts(60, 100) });
    expect(english(sure)[0]).toContain(
      'hiring-rate 45.0%, 75.0% of the rate of men, below four-fifths: needs a look',
    );
    const unsure = cellsOf('hiring-rate', 'gender', { woman: counts(7, 20), man: counts(11, 20) });
    expect(english(unsure)[0]).toContain('but within what chance could explain');
  });

  it('is not called lower where its test shows no difference, though the interval leaves out 0', () => {
    // 20 of 25 against 25 of 25 is four fifths exactly; Fisher’s p is .0502.
    const border = cellsOf('hiring-rate', 'gender', { woman: counts(20, 25), man: counts(25, 25) });
    expect(found(border)).toEqual([]);
  });

  it('of too few people is no finding', () => {
    const few = cellsOf('hiring-rate', 'gender', { woman: counts(1, 8), man: counts(60, 100) });
    expect(found(few)).toEqual([]);
  });
});

describe('a gap to the reference', () => {
  const women = pay(...Array.from({ length: 30 }, (_, index) => 20 + index / 10));
  const men = pay(...Array.from({ length: 30 }, (_, index) => 30 + index / 10));

  it('is said where its interval leaves out 0, to the group’s disadvantage', () => {
    const gap = cellsOf('median-pay', 'gender', { woman: women, man: men });
    // Medians 21.45 and 31.45: 10 ÷ 31.45.
    expect(english(gap)[0]).toMatch(/^Women: median-pay \$21\.45, 31\.8% less than men/);
    expect(found(cellsOf('median-pay', 'gender', { woman: men, man: women }))).toEqual([]);
  });

  it('is not said where the interval covers 0', () => {
    const close = cellsOf('retained', 'gender', { woman: counts(88, 100), man: counts(90, 100) });
    expect(found(close)).toEqual([]);
    const wide = cellsOf('retained', 'gender', { woman: counts(70, 100), man: counts(90, 100) });
    expect(english(wide)[0]).toContain('retained 70.0%, 20 points below men');
  });
});

describe('coverage', () => {
  it('is said once a grouping, on the metric that misses the most', () => {
    const findings = found([
      ...cellsOf('retained', 'gender', { man: counts(7, 10), '': counts(3, 10) }),
      ...cellsOf('applicant-share', 'gender', { man: counts(30, 30), '': counts(70, 70) }),
    ]);
    expect(findings.map(({ kind }) => kind)).toEqual(['coverage']);
    expect(findings[0]?.sentence.en).toContain(
      'Gender is known for 30.0% of what “applicant-share” counts',
    );
  });
});

describe('the headline of a figure', () => {
  it('is the row furthest under its target, else the value', () => {
    const report = reportOf(hours(1, 99), { targets: [womensTarget()] });
    expect(headlineOf(report.rows, catalogue)?.en).toContain('under the 6.9% target');
    const plain = reportOf(hours(1, 99));
    expect(headlineOf(plain.rows, catalogue)?.en).toMatch(/^Women worked 1\.0% of hours \(/);
  });

  it('is nothing without a value', () => {
    const empty = reportOf(cellsOf('hiring-rate', 'gender', { woman: counts(0, 0) }));
    expect(headlineOf(empty.rows, catalogue)).toBeNull();
  });
});
