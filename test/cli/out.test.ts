import { describe, expect, it } from 'vitest';
import { folderWith, HOURS } from './command-line.ts';

const WORDS = ['report', 'hours.csv', '--metric', 'hours-share', '--by', 'gender'] as const;

describe('the file to write', () => {
  it('is replaced whole, and nothing else is left in its folder', async () => {
    const folder = folderWith({ 'hours.csv': HOURS, 'out/report.csv': 'of last quarter' });
    const { code, out } = await folder.run(...WORDS, '--format', 'csv', '--out', 'out/report.csv');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(folder.read('out/report.csv')).toMatch(/^metric,stage,period,/);
    expect(folder.names()).toEqual(['hours.csv', 'out', 'out/report.csv']);
  });

  it.each([
    ['into a folder that is not there', 'missing/report.csv', 'The folder of “missing/report.csv”'],
    ['that is a folder', 'out', '“out” is a folder'],
    ['that is one of the files to read', './hours.csv', 'would be overwritten'],
  ])('%s is refused before anything is read', async (_, out, why) => {
    const folder = folderWith({ 'hours.csv': HOURS, 'out/old.csv': 'old' });
    const { code, complaints } = await folder.run(...WORDS, '--out', out);
    expect(code).toBe(2);
    expect(complaints).toContain(why);
    expect(folder.read('hours.csv')).toBe(HOURS);
  });

  it('that the system refuses is a fault, and nothing half written stays', async () => {
    const folder = folderWith({ 'hours.csv': HOURS });
    const { code, complaints } = await folder.run(...WORDS, '--out', 'x'.repeat(300));
    expect(code).toBe(1);
    expect(complaints).toContain('cannot be written (ENAMETOOLONG)');
    expect(folder.names()).toEqual(['hours.csv']);
  });
});
