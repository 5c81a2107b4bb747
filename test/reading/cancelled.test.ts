import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/reading/read-file.ts';
import { bytesSource, type FileSource } from '../../src/reading/source.ts';
import { workbook } from './workbooks.ts';

const ROW = '2026-09-30,Alder Builders,Carpenter,W1,40\n';
const TEXT = `period_end,employer,trade,worker_key,hours\n${ROW.repeat(400_000)}`;

/** A source that tells of every range that is read of it. */
function told(source: FileSource, read: (start: number, end: number) => void): FileSource {
  return {
    ...source,
    read(start, end) {
      read(start, end);
      return source.read(start, end);
    },
  };
}

describe('a file that is read', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
  ])('in %s tells how much is behind, from nothing to all of it', async (_, bytes) => {
    const fractions: (number | null)[] = [];
    const onFraction = (fraction: number | null) => void fractions.push(fraction);
    const read = await readFile(bytesSource(bytes, 'hours.csv'), {}, { onFraction });
    expect(read.ok).toBe(true);
    expect(fractions.length).toBeGreaterThan(6);
    expect(fractions).toEqual(fractions.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
    expect(fractions.at(-1)).toBe(1);
  });

  it('of a workbook says that it does not know how long unpacking takes', async () => {
    const bytes = workbook([{ name: 'A', rows: [['period_end'], ['2026-09-30']] }]);
    const fractions: (number | null)[] = [];
    const onFraction = (fraction: number | null) => void fractions.push(fraction);
    await readFile(bytesSource(bytes, 'a.xlsx'), {}, { onFraction });
    expect(fractions).toEqual([0.4, null, 1]);
  });

  it.each([0.1, 0.5, 0.9])('stops where it is cancelled, at %d', async (at) => {
    const control = new AbortController();
    const bytes = new TextEncoder().encode(TEXT);
    let readAfter = 0;
    const source = told(bytesSource(bytes, 'hours.csv'), (start, end) => {
      if (control.signal.aborted) readAfter += end - start;
    });
    const onFraction = (fraction: number | null) => {
      if ((fraction ?? 0) >= at) control.abort(new DOMException('Cancelled', 'AbortError'));
    };
    const { signal } = control;
    await expect(readFile(source, {}, { signal, onFraction })).rejects.toThrow('Cancelled');
    expect(readAfter).toBeLessThanOrEqual(4 << 20);
  });

  it('hears between two steps that it is cancelled, from outside too', async () => {
    const control = new AbortController();
    const bytes = new TextEncoder().encode(TEXT);
    const slow = told(bytesSource(bytes, 'hours.csv'), () => {
      for (const until = performance.now() + 60; performance.now() < until;);
    });
    const reading = readFile(slow, {}, { signal: control.signal });
    setTimeout(() => control.abort(new DOMException('Cancelled', 'AbortError')), 1);
    await expect(reading).rejects.toThrow('Cancelled');
  });

  it('of a workbook closes it where it is cancelled while it unpacks', async () => {
    const control = new AbortController();
    let closed = 0;
    const never = new Promise<never>(() => undefined);
    const reading = readFile(
      bytesSource(workbook([{ name: 'A', rows: [['a'], ['b']] }]), 'a.xlsx'),
      {},
      {
        signal: control.signal,
        openBook: () =>
          Promise.resolve({
            heads: () => {
              setTimeout(() => control.abort(new DOMException('Cancelled', 'AbortError')), 1);
              return never;
            },
            csv: () => never,
            close: () => void closed++,
          }),
      },
    );
    await expect(reading).rejects.toThrow('Cancelled');
    expect(closed).toBe(1);
  });
});
