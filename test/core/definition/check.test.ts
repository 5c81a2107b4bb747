import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/core/definition/catalogue.ts';
import { checkCatalogue } from '../../../src/core/definition/check.ts';
import { share, small, words } from './small-catalogue.ts';

function faultsWith(change: Partial<Catalogue>): readonly string[] {
  return checkCatalogue({ ...small, ...change }).map(({ at, says }) => `${at}: ${says}`);
}
const [gender] = small.groupings;
const [preset] = small.targetPresets;
const [target] = preset?.targets ?? [];
if (gender === undefined || preset === undefined || target === undefined) throw new Error('sample');

describe('the check of groupings, presets and words', () => {
  it('finds a grouping on a column nobody is asked, and a group outside its columns', () => {
    const groups = [
      ...gender.groups,
      {
        id: 'keyed',
        title: words('Keyed', 'Con clave'),
        where: { column: 'worker_key', known: true },
      },
      { id: 'declined', title: words('No', 'No'), where: { column: 'gender', known: true } },
    ] as const;
    const odd = { ...gender, columns: ['gender', 'height'], groups, reference: 'boys' };
    expect(faultsWith({ groupings: [odd] })).toEqual([
      'grouping gender: no column height',
      'grouping gender: declined is a row that every grouping has',
      'grouping gender, reference: no group boys',
      'grouping gender, group keyed: no column worker_key',
    ]);
  });

  it('finds a grouping and a group that stand there twice', () => {
    const twice = { ...gender, groups: [...gender.groups, ...gender.groups] };
    expect(faultsWith({ groupings: [gender, twice] })).toEqual([
      'groupings: gender stands there twice',
      'grouping gender: women stands there twice',
      'grouping gender: men stands there twice',
    ]);
  });

  it('finds a target on a metric, group, value or scope that cannot be', () => {
    const targets = [
      target,
      { ...target, id: 'a', metric: 'height' },
      { ...target, id: 'b', group: 'boys' },
      { ...target, id: 'c', basisPoints: 6.9 },
      { ...target, id: 'd', scope: { each: 'project' } },
      { ...target, id: 'd', grouping: 'age' },
    ] as const;
    expect(faultsWith({ targetPresets: [preset, { ...preset, targets }] })).toEqual([
      'target presets: preset stands there twice',
      'targets: preset/women stands there twice',
      'targets: d stands there twice',
      'target a: no metric height',
      'target b: no group of gender boys',
      'target c: has not 1 to 10000 basis points',
      "target d: the metric's records have no project",
      'target d: no grouping age',
    ]);
  });

  it('finds a program that offers a grouping that is not there', () => {
    const defaultProgram = { ...small.defaultProgram, groupings: ['gender', 'age'] };
    expect(faultsWith({ defaultProgram })).toEqual(['program: no grouping age']);
  });

  it('finds every text without Spanish or English', () => {
    const metrics = [
      { ...share, title: words('Share', ' '), question: words('', '¿Quién?') },
      ...small.metrics.slice(1),
    ];
    expect(faultsWith({ metrics })).toEqual([
      'metrics hire-share title: has no words in es',
      'metrics hire-share question: has no words in en',
    ]);
  });
});
