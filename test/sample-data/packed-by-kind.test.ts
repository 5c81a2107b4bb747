import { describe, expect, it } from 'vitest';
import { packedByKind } from '../../sample-data/packed-by-kind.ts';

const quarter = (name: string, ...rows: readonly string[]) => ({
  path: `sample/${name}/hours.csv`,
  text: `trade,hours\n${rows.join('\n')}\n`,
});

describe('the sample, packed', () => {
  it('holds every row of every quarter once, under one header', () => {
    const [pack] = packedByKind([quarter('2026-Q2', 'a,1', 'b,2'), quarter('2026-Q1', 'a,3')]);
    expect(pack?.name).toBe('hours (2 files).csv');
    const [header, ...rows] = pack?.text.trimEnd().split('\n') ?? [];
    expect(header).toBe('trade,hours');
    expect(rows.toSorted()).toEqual(['a,1', 'a,3', 'b,2']);
  });

  it('shows each value for the first time before it repeats any', () => {
    const rows = ['a,8', 'a,8', 'a,8', 'b,8'];
    const [pack] = packedByKind([quarter('2026-Q1', ...rows), quarter('2026-Q2', 'c,8')]);
    expect(pack?.text).toBe('trade,hours\na,8\nb,8\nc,8\na,8\na,8\n');
  });

  it('leaves a file that stands alone as it is, quotes and all', () => {
    const text = 'group,source\nwomen,"Agreement, 2024"\n';
    expect(packedByKind([{ path: 'sample/targets.csv', text }])).toEqual([
      { name: 'targets.csv', text },
    ]);
  });

  it('refuses files of one kind with different headers', () => {
    const other = { path: 'sample/2026-Q2/hours.csv', text: 'hours,trade\n1,a\n' };
    expect(() => packedByKind([quarter('2026-Q1', 'a,1'), other])).toThrow('headers differ');
  });
});
