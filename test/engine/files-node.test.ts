import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/core/engine.ts';
import { openNodeEngine } from '../../src/engine/duckdb-node.ts';

describe('files in Node', () => {
  let engine: Engine;
  let folder: string;
  beforeAll(async () => {
    engine = await openNodeEngine({ threads: 1 });
    folder = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
    await writeFile(join(folder, 'quarter.csv'), 'a\n1\n');
    await writeFile(join(folder, 'other.csv'), 'a\n2\n');
  });
  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });
  const read = (path: string) =>
    engine.query({ sql: 'SELECT a FROM read_csv(?, all_varchar = true)', parameters: [path] });

  it('are read where they lie, under the name they were given', async () => {
    const path = await engine.registerFile('upload-1.csv', {
      kind: 'path',
      path: join(folder, 'quarter.csv'),
    });
    expect(await read(path)).toEqual([{ a: '1' }]);
    await engine.releaseFile('upload-1.csv');
    await expect(read(path)).rejects.toThrow('No files found');
    expect(await readdir(folder)).toContain('quarter.csv');
  });

  it('cannot be read when nobody registered them, by whatever way round', async () => {
    const file = await engine.registerFile('upload-2.csv', {
      kind: 'path',
      path: join(folder, 'quarter.csv'),
    });
    const others = [join(folder, 'other.csv'), `${file}/../../other.csv`, '/etc/hostname'];
    for (const path of others) await expect(read(path)).rejects.toThrow('disabled');
  });

  it('of the browser are refused', async () => {
    const file = { kind: 'browser-file', file: { name: 'a.csv', size: 1 } } as const;
    await expect(engine.registerFile('upload-3.csv', file)).rejects.toThrow('in Node');
  });

  it('leave nothing behind when the engine closes', async () => {
    const short = await openNodeEngine({ threads: 1 });
    const name = `upload-${process.pid}-${process.hrtime.bigint()}.csv`;
    await short.registerFile(name, { kind: 'bytes', bytes: new Uint8Array([97, 10]) });
    const kept = async () => {
      const folders = (await readdir(tmpdir())).filter((one) => /^plumbline-(?!test)/.test(one));
      const files = folders.map((one) => readdir(join(tmpdir(), one, 'plumbline-files')));
      const found = await Promise.allSettled(files);
      return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])).includes(name);
    };
    expect(await kept()).toBe(true);
    await short.close();
    expect(await kept()).toBe(false);
  });
});
