import { describe, expect, it } from 'vitest';
import { ONE_LINE } from '../core/intake/layouts/utilization.ts';
import { RECORDS } from '../core/intake/layouts/participant-record.ts';
import { folderWith, readReport, rowWith } from './command-line.ts';

/** Without the row that contradicts itself: 400 + 80, 120 + 40 and 50.5, together 690.5 hours. */
const SOUND = ONE_LINE.split('\n')
  .filter((line) => !line.includes(',250,'))
  .join('\n');

async function reported(content: string, ...words: readonly string[]) {
  const folder = folderWith({ 'file.csv': content });
  const asked = ['file.csv', ...words, '--period', '2026-Q3', '--format', 'json'];
  const { code, out } = await folder.run('report', ...asked);
  expect(code).toBe(0);
  return readReport(out);
}

describe('the report of hours that came by group', () => {
  it('has the share of women, of people of color and of a race', async () => {
    const gender = await reported(SOUND, '--metric', 'hours-share', '--by', 'gender');
    expect(rowWith(gender, { group: 'women' })).toMatchObject({
      numerator: 80 + 40,
      denominator: 690.5,
    });
    const color = await reported(SOUND, '--metric', 'hours-share', '--by', 'people-of-color');
    expect(rowWith(color, { group: 'people-of-color' })).toMatchObject({
      numerator: 60 + 20 + 90 + 10 + 30 + 20 + 20 + 10 + 10.5,
      denominator: 690.5,
    });
    const race = await reported(SOUND, '--metric', 'hours-share', '--by', 'race');
    expect(rowWith(race, { group: 'black' })).toMatchObject({
      numerator: 60 + 20 + 30 + 20,
      denominator: 690.5,
    });
  });

  it('says of people that it cannot, because nobody is named', async () => {
    const people = await reported(SOUND, '--metric', 'people-with-hours-share', '--by', 'gender');
    const women = rowWith(people, { group: 'women' });
    expect(women['value']).toBeNull();
    expect(women['reason']).toBe('needs-people');
  });
});

describe('the report of participant records', () => {
  it('counts completions of the trainings that ended', async () => {
    // A1 and A3 completed, A2 withdrew, A4 is in training; A3 did not say who she or he is.
    const report = await reported(
      RECORDS['the word PIRL and the number'],
      '--metric',
      'completion-rate',
      '--by',
      'gender',
      '--as-of',
      '2026-09-30',
    );
    expect(rowWith(report, { group: 'women' })).toMatchObject({ numerator: 1, denominator: 1 });
    expect(rowWith(report, { group: 'men' })).toMatchObject({ numerator: 0, denominator: 1 });
  });
});
