import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../sample-data/generator/sample-files.ts';
import {
  SAMPLE_FOLDER,
  committedBytes,
  committedPaths,
  distinct,
  recordRows,
  type Row,
} from './committed-files.ts';

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the files of the sample program', () => {
  it('are the bytes that the generator makes, and no other file is among them', () => {
    const made = [...sampleFiles()].map(([path, bytes]) => [path, sha256(bytes)] as const);
    const paths = ['README.md', ...committedPaths('program'), ...committedPaths('mangled')];
    const committed = paths.map((path) => [path, sha256(committedBytes(path))] as const);
    expect(new Map(committed)).toEqual(new Map(made));
  });

  it('take no more than 12 MB together', () => {
    const paths = committedPaths('.').map((path) => join(SAMPLE_FOLDER, path));
    const size = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(size).toBeLessThanOrEqual(12 * 1_000_000);
  });
});

describe('the sample program', () => {
  const hours = recordRows('hours');
  const workers = recordRows('workers');

  it('has 3 projects, 24 employers, 10 trades, 1,500 workers and 24 months', () => {
    const counts = ['project', 'employer', 'trade', 'worker_key', 'period_start'];
    expect(counts.map((column) => distinct(hours, column).size)).toEqual([3, 24, 10, 1500, 24]);
  });

  it('lists each worker once and none without hours', () => {
    expect(workers).toHaveLength(1500);
    expect(distinct(workers, 'worker_key')).toEqual(distinct(hours, 'worker_key'));
  });

  it('names a prime contractor for every subcontractor and none for a prime', () => {
    const primes = hours.filter((row) => row['tier'] === 'prime');
    const subs = hours.filter((row) => row['tier'] === 'sub');
    expect(distinct(primes, 'parent_contractor')).toEqual(new Set(['']));
    expect(distinct(subs, 'parent_contractor')).toEqual(distinct(primes, 'employer'));
    expect(distinct(primes, 'employer').size).toBe(3);
  });

  it('has no month, project and employer twice for one worker', () => {
    const name = (row: Row) =>
      [row['worker_key'], row['period_start'], row['project'], row['employer']].join('|');
    expect(new Set(hours.map(name)).size).toBe(hours.length);
  });

  it('lets no applicant reach a step without the one before it', () => {
    const steps = ['applied_on', 'qualified_on', 'referred_on', 'interviewed_on', 'offered_on'];
    const torn = recordRows('applicants').filter((row) =>
      [...steps.slice(1), 'hired_on'].some((step, before) => {
        const earlier = row[steps[before] ?? ''] ?? '';
        return row[step] !== '' && (earlier === '' || earlier > (row[step] ?? ''));
      }),
    );
    expect(torn).toEqual([]);
  });

  it('ends no spell before it began', () => {
    const backwards = [
      ...recordRows('employment').map((row) => [row['started_on'], row['ended_on']]),
      ...recordRows('training').map((row) => [row['enrolled_on'], row['exited_on']]),
      ...recordRows('training').map((row) => [row['enrolled_on'], row['completed_on']]),
    ].filter(([start = '', end = '']) => end !== '' && end < start);
    expect(backwards).toEqual([]);
  });

  it('lists each training spell in one file only', () => {
    const training = recordRows('training');
    expect(distinct(training, 'trainee_key').size).toBe(training.length);
  });

  it('knows gender and race only by their codes', () => {
    const genders = new Set(['woman', 'man', 'nonbinary', 'declined', '']);
    const races = ['american-indian', 'asian', 'black', 'hispanic', 'middle-eastern'];
    const known = new Set([...races, 'pacific-islander', 'white', 'declined', '']);
    const people = ['workers', 'applicants', 'training', 'pay'].flatMap(recordRows);
    const parts = people.flatMap((row) => (row['race'] ?? '').split('+'));
    expect([...distinct(people, 'gender')].filter((code) => !genders.has(code))).toEqual([]);
    expect([...new Set(parts)].filter((code) => !known.has(code))).toEqual([]);
  });
});
