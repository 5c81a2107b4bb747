import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/core/engine.ts';
import { openWasmEngine } from '../../src/engine/duckdb-wasm.ts';
import { startDatabase } from '../../src/engine/start-database.ts';
import { SECONDS_TO_OPEN } from './contract.ts';

describe('files in a browser', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openWasmEngine(startDatabase());
  }, SECONDS_TO_OPEN * 1000);
  afterAll(() => engine.close());

  it('are read piece by piece from where the user chose them', async () => {
    const lines = Array.from({ length: 200_000 }, (_, at) => `${at},Ñandú ${at % 7}`);
    const file = new File([`n,name\n${lines.join('\n')}\n`], 'Horas de julio.csv');
    const path = await engine.registerFile('upload-1.csv', { kind: 'browser-file', file });
    const rows = await engine.query({
      sql: `SELECT CAST(count(*) AS INTEGER) AS rows, CAST(sum(n) AS DOUBLE) AS total,
              CAST(count(DISTINCT name) AS INTEGER) AS names
            FROM read_csv(?, header = true, columns = {'n': 'BIGINT', 'name': 'VARCHAR'})`,
      parameters: [path],
    });
    expect(rows).toEqual([{ rows: 200_000, total: (199_999 * 200_000) / 2, names: 7 }]);
    await engine.releaseFile('upload-1.csv');
    const again = engine.query({ sql: 'SELECT * FROM read_csv(?)', parameters: [path] });
    await expect(again).rejects.toThrow('upload-1.csv');
  });

  it('on the disk are refused', async () => {
    const file = { kind: 'path', path: '/etc/hostname' } as const;
    await expect(engine.registerFile('a.csv', file)).rejects.toThrow('in the browser');
  });
});
