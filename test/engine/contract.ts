/** What every engine promises, whatever database is behind it. Values read the same on all of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, PlainValue } from '../../src/core/engine.ts';

export interface EngineUnderTest {
  readonly open: () => Promise<Engine>;
  /** A blocking engine cannot be cancelled once a statement runs. */
  readonly cancels: boolean;
}

/** A browser that is busy takes its time. */
export const SECONDS_TO_OPEN = 60;

const bytesOf = (text: string) =>
  ({ kind: 'bytes', bytes: new TextEncoder().encode(text) }) as const;

export function describeEngine(name: string, { open, cancels }: EngineUnderTest): void {
  describe(`an engine: ${name}`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    }, SECONDS_TO_OPEN * 1000);
    afterAll(() => engine.close());

    const rows = (sql: string, ...parameters: readonly PlainValue[]) =>
      engine.query({ sql, parameters });

    it('says its name and the version of its database', () => {
      expect(engine.name).toMatch(/^duckdb-[a-z-]+ 1\.4\.3$/);
    });

    it('returns text, numbers, booleans and nothing as plain values', async () => {
      expect(
        await rows(
          "SELECT 'Ñandú''s' AS t, 0.1::DOUBLE AS d, 7::INTEGER AS i, true AS b, NULL AS n",
        ),
      ).toEqual([{ t: "Ñandú's", d: 0.1, i: 7, b: true, n: null }]);
    });

    it.each(['count(*)', '20.50', "DATE '2025-01-31'", 'sum(1)', '[1]'])(
      'refuses %s, which has to be cast',
      async (value) => {
        await expect(rows(`SELECT ${value} AS v`)).rejects.toThrow('The column v is of type');
      },
    );

    it('refuses a division by zero rather than pass on Infinity', async () => {
      await expect(rows('SELECT 1::DOUBLE / 0 AS v')).rejects.toThrow('not plain');
    });

    it('keeps dates, as text, and sums that are cast', async () => {
      expect(
        await rows(
          `SELECT CAST(DATE '2024-02-29' AS VARCHAR) AS day, CAST(sum(x) AS DOUBLE) AS total
           FROM (VALUES (20.50), (20.25)) AS v(x)`,
        ),
      ).toEqual([{ day: '2024-02-29', total: 40.75 }]);
    });

    it('adds whole numbers exactly up to 2^53', async () => {
      expect(
        await rows(
          'SELECT CAST(sum(x) AS DOUBLE) AS total FROM (VALUES (?), (?)) AS v(x)',
          2 ** 52,
          1,
        ),
      ).toEqual([{ total: 4503599627370497 }]);
    });

    it('keeps the order of the rows that were put in', async () => {
      await rows('CREATE TABLE ordered AS SELECT CAST(range AS INTEGER) AS x FROM range(5000)');
      const answer = await rows('SELECT x FROM ordered');
      expect(answer.map(({ x }) => x)).toEqual(Array.from({ length: 5000 }, (_, x) => x));
      await rows('DROP TABLE ordered');
    });

    it('answers no rows with an empty list', async () => {
      expect(await rows("SELECT 'x' AS x WHERE false")).toEqual([]);
    });

    it('answers a change with the count of its rows', async () => {
      expect(await rows('CREATE TABLE kept (x INTEGER)')).toEqual([]);
      expect(await rows('INSERT INTO kept VALUES (1), (2), (3)')).toEqual([{ Count: 3 }]);
      expect(await rows('DELETE FROM kept WHERE x > ?', 1)).toEqual([{ Count: 2 }]);
      await rows('DROP TABLE kept');
    });

    it('takes arguments as they are, whatever they hold', async () => {
      const texts = ["'); DROP TABLE kept; --", '?', '"', '\\', 'a\nb', "''", '', 'ÅΩ漢🙂', '$1'];
      for (const text of texts) expect(await rows('SELECT ? AS t', text)).toEqual([{ t: text }]);
      expect(await rows("SELECT '?' AS q, ? AS n, ? AS b /* ? */ -- ?", -0.25, false)).toEqual([
        { q: '?', n: -0.25, b: false },
      ]);
      expect(await rows('SELECT ? AS nothing', null)).toEqual([{ nothing: null }]);
    });

    it('refuses a statement whose ? and arguments differ in number', async () => {
      await expect(rows('SELECT ?')).rejects.toThrow('more ? than arguments');
      await expect(rows('SELECT 1', 2)).rejects.toThrow('more arguments than ?');
    });

    it('rejects a statement that is not SQL, and goes on', async () => {
      await expect(rows('SELEKT 1')).rejects.toThrow('syntax error');
      await expect(rows('SELECT * FROM nowhere')).rejects.toThrow('nowhere');
      expect(await rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });

    it("leaves a row's value out of the words when it could not be read", async () => {
      const fault = rows("SELECT CAST(x AS DOUBLE) AS x FROM (VALUES ('Ada Lovelace')) AS v(x)");
      await expect(fault).rejects.toThrow(/^Conversion Error: (?!.*Lovelace)/);
    });

    it('reads a registered file, and no longer once it is released', async () => {
      const path = await engine.registerFile('people.csv', bytesOf('a,b\n1,x\n2,\n'));
      const sql = 'SELECT * FROM read_csv(?, all_varchar = true)';
      expect(await rows(sql, path)).toEqual([
        { a: '1', b: 'x' },
        { a: '2', b: null },
      ]);
      await engine.releaseFile('people.csv');
      await expect(rows(sql, path)).rejects.toThrow('people.csv');
    });

    it('reads the new bytes when a name is registered again', async () => {
      for (const text of ['a\nfirst\n', 'a\nsecond and longer\n']) {
        const path = await engine.registerFile('again.csv', bytesOf(text));
        const [row] = await rows('SELECT a FROM read_csv(?)', path);
        expect(row?.['a']).toBe(text.split('\n')[1]);
        await engine.releaseFile('again.csv');
      }
    });

    it('registers a file only under a plain name', async () => {
      for (const name of ['../up.csv', '/etc/passwd', 'a/b.csv', '', '.hidden', 'http://x'])
        await expect(engine.registerFile(name, bytesOf('a'))).rejects.toThrow('plain name');
    });

    it.each([
      "SELECT * FROM read_csv('http://192.0.2.1/rows.csv')",
      "SELECT * FROM read_csv('https://192.0.2.1/rows.csv')",
      "SELECT * FROM read_text('/etc/hostname')",
      "COPY (SELECT 1) TO 'https://192.0.2.1/rows.csv'",
      "ATTACH 'https://192.0.2.1/rows.db'",
      'LOAD httpfs',
      "SELECT * FROM 'https://192.0.2.1/rows.parquet'",
      'SET enable_external_access = true',
      'SET autoinstall_known_extensions = true',
    ])('refuses at once to reach outside: %s', async (sql) => {
      const start = performance.now();
      await expect(rows(sql)).rejects.toThrow(/disabled|does not exist|^Invalid Input/);
      expect(performance.now() - start).toBeLessThan(1000);
    });

    it('cannot be extended: an extension asked for is not there afterwards', async () => {
      await rows('INSTALL excel').catch(() => []);
      await expect(rows('LOAD excel')).rejects.toThrow('disabled through configuration');
    });

    it('does not start a call whose signal was aborted before', async () => {
      const reason = new Error('changed my mind');
      const call = engine.query(
        { sql: 'CREATE TABLE never (x INTEGER)', parameters: [] },
        { signal: AbortSignal.abort(reason) },
      );
      await expect(call).rejects.toBe(reason);
      await expect(rows('SELECT * FROM never')).rejects.toThrow('never');
    });

    it.runIf(cancels)('stops a long statement when its signal aborts, and goes on', async () => {
      const sql = `CREATE TABLE much AS SELECT CAST(sum(a.range * b.range) AS DOUBLE) AS x
                   FROM range(300000) AS a, range(300000) AS b`;
      for (const after of [0, 1, 200]) {
        const controller = new AbortController();
        const call = engine.query({ sql, parameters: [] }, { signal: controller.signal });
        const reason = new Error('enough');
        const start = performance.now();
        setTimeout(() => controller.abort(reason), after);
        const next = rows('SELECT 1 AS one');
        await expect(call).rejects.toBe(reason);
        expect(await next).toEqual([{ one: 1 }]);
        expect(performance.now() - start).toBeLessThan(3000);
        await expect(rows('SELECT * FROM much')).rejects.toThrow('much');
      }
    });
  });
}
