import { describe, expect, it } from 'vitest';
import { membershipOf } from '../../../src/core/report/groups.ts';
import { everyone, gender, genderByRace, race } from './sample-catalogue.ts';

describe('who is in which group', () => {
  it('puts a person of two races in both groups', () => {
    expect(membershipOf(race, ['black+white'])).toEqual({
      groups: ['black', 'white'],
      standing: 'known',
    });
  });

  it('leaves a race that has no group of its own in the known pool, in no group', () => {
    expect(membershipOf(race, ['other'])).toEqual({ groups: [], standing: 'known' });
  });

  it('tells declined from not reported', () => {
    expect(membershipOf(gender, ['declined']).standing).toBe('declined');
    expect(membershipOf(gender, [null]).standing).toBe('not-reported');
  });

  it('is not reported when one of two columns is blank, and declined when one was declined', () => {
    expect(membershipOf(genderByRace, ['woman', null]).standing).toBe('not-reported');
    expect(membershipOf(genderByRace, ['woman', 'declined']).standing).toBe('declined');
    expect(membershipOf(genderByRace, [null, 'declined']).standing).toBe('declined');
    expect(membershipOf(genderByRace, ['nonbinary', 'yes']).standing).toBe('known');
  });

  it('never puts people without any demographics into a group, whatever its condition', () => {
    const notWhite = { column: 'race', only: ['white'] };
    const grouping = {
      ...race,
      groups: [{ id: 'of-color', title: { en: '', es: '' }, where: { not: notWhite } }],
    };
    expect(membershipOf(grouping, [null])).toEqual({ groups: [], standing: 'not-reported' });
    expect(membershipOf(grouping, ['declined']).standing).toBe('declined');
    expect(membershipOf(grouping, ['asian+white']).groups).toEqual(['of-color']);
  });

  it('has everyone in the grouping of everyone', () => {
    expect(membershipOf(everyone, [])).toEqual({ groups: ['everyone'], standing: 'known' });
  });

  it('refuses a condition that is not about demographics', () => {
    const grouping = {
      ...gender,
      groups: [{ id: 'paid', title: { en: '', es: '' }, where: { column: 'gender', atLeast: 5 } }],
    };
    expect(() => membershipOf(grouping, ['woman'])).toThrow('not a condition on demographics');
  });
});
