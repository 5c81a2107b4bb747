import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/core/engine.ts';
import { openNodeEngine } from '../../src/engine/duckdb-node.ts';
import { scanRecords } from '../../src/reading/record-scan.ts';

const scan = (text: string, pieceBytes = Infinity, chunk = 3) => {
  const bytes = new TextEncoder().encode(text);
  const one = scanRecords(',', pieceBytes);
  for (let start = 0; start < bytes.length; start += chunk)
    one.add(bytes.subarray(start, start + chunk));
  return one.finish();
};

describe('records counted byte by byte', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNodeEngine({ threads: 1 });
  });
  afterAll(() => engine.close());

  it('blank lines are no records but have their row', () => {
    const { records, pieces } = scan('a\n\n\r\nb\r\n\rc');
    expect(records).toBe(3);
    expect(pieces).toEqual([
      {
        start: 0,
        end: 10,
        firstRow: 1,
        records: 3,
        gaps: [
          { after: 1, blank: 2 },
          { after: 2, blank: 1 },
        ],
      },
    ]);
  });

  it('pieces begin and end between records and carry on the rows', () => {
    const { pieces } = scan('ab,1\n"c\nd",2\n\nef,3\n', 6);
    expect(
      pieces.map(({ start, end, firstRow, records }) => [start, end, firstRow, records]),
    ).toEqual([
      [0, 13, 1, 2],
      [13, 19, 3, 1],
    ]);
  });

  it('are as many as the engine reads, whatever the text, unless its quotes do not pair up', async () => {
    const token = fc.constantFrom(
      'a',
      'é',
      ',',
      '"',
      '""',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '",',
      ',"',
      '\\',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 30 }), async (tokens) => {
        const text = `h,i\n${tokens.join('')}`;
        const { records, quoteFaultRows } = scan(text);
        fc.pre(quoteFaultRows.length === 0);
        const bytes = new TextEncoder().encode(text);
        const path = await engine.registerFile('scan.csv', { kind: 'bytes', bytes });
        const [row] = await engine.query({
          sql: `SELECT CAST(count(*) AS DOUBLE) AS n, max(c1) FROM read_csv('${path}', header = false, auto_detect = false, columns = {c0: 'VARCHAR', c1: 'VARCHAR', c2: 'VARCHAR'}, delim = ',', quote = '"', escape = '"', nullstr = '', null_padding = true, strict_mode = false, parallel = false)`,
          parameters: [],
        });
        expect(row?.['n']).toBe(records);
      }),
      { numRuns: 400 },
    );
  });
});
