import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { borrowedBooks } from '../../../src/app/session/borrowed-books.ts';
import { lendUnpackers } from '../../../src/app/session/lend-unpackers.ts';
import unpackWorker from '../../../src/app/session/unpack.worker.ts?worker&url';
import { startWorker } from '../../../src/engine/trusted-worker.ts';
import { readFile } from '../../../src/reading/read-file.ts';
import { blobSource } from '../../../src/reading/source.ts';

const ROWS = 30_000;
const COLUMNS = 12;
let large: Blob;

beforeAll(async () => {
  const header = Array.from({ length: COLUMNS }, (_, at) => `Column ${at}`);
  const rows = Array.from({ length: ROWS }, (_, row) =>
    header.map((_name, at) => (at % 2 === 0 ? row * at : `${at} of ${row % 500}`)),
  );
  const bytes = await writeXlsx({ sheets: [{ name: 'Large', rows: [header, ...rows] }] });
  large = new Blob([bytes.slice()]);
}, 120_000);

/** The worker that holds the rows, and the page, joined by a channel. */
function joined() {
  const { port1, port2 } = new MessageChannel();
  const openBook = borrowedBooks(port1);
  const counts = { started: 0, ended: 0 };
  lendUnpackers(port2 as unknown as Worker, () => {
    const worker = startWorker(unpackWorker, 'unpacker');
    const end = worker.terminate.bind(worker);
    counts.started += 1;
    worker.terminate = () => {
      counts.ended += 1;
      end();
    };
    return worker;
  });
  port1.start();
  port2.start();
  return { openBook, counts };
}

const headOf = async (blob: Blob, openBook?: ReturnType<typeof borrowedBooks>) => {
  const read = await readFile(blobSource(blob, 'large.xlsx'), {}, { openBook });
  if (!read.ok) return read.problems.map(({ code }) => code);
  return { records: read.value.head.records, pieces: read.value.file.pieces };
};

describe('a workbook in a worker of its own', () => {
  it('is unpacked to the same text as here, and its worker is ended then', async () => {
    const { openBook, counts } = joined();
    const there = await headOf(large, openBook);
    await expect.poll(() => counts).toEqual({ started: 1, ended: 1 });
    expect(there).toEqual(await headOf(large));
    expect(there).toMatchObject({ pieces: [{ records: ROWS + 1 }] });
  }, 120_000);

  it('is dropped where it is cancelled while it is unpacked, and the next one is read', async () => {
    const { openBook, counts } = joined();
    const control = new AbortController();
    const { signal } = control;
    let unpacking = false;
    const reading = readFile(
      blobSource(large, 'large.xlsx'),
      {},
      {
        signal,
        openBook,
        onFraction(fraction) {
          unpacking = fraction === null;
          if (unpacking) setTimeout(() => control.abort(new DOMException('', 'AbortError')), 300);
        },
      },
    );
    await expect(reading).rejects.toHaveProperty('name', 'AbortError');
    expect(unpacking).toBe(true);
    await expect.poll(() => counts).toEqual({ started: 1, ended: 1 });
    const small = await writeXlsx({ sheets: [{ name: 'A', rows: [['a'], ['b']] }] });
    expect(await headOf(new Blob([small.slice()]), openBook)).toMatchObject({
      records: [['a'], ['b']],
    });
    await expect.poll(() => counts).toEqual({ started: 2, ended: 2 });
  }, 120_000);

  it('that is damaged is said to be so, as here', async () => {
    const { openBook, counts } = joined();
    const bytes = new Uint8Array(await large.arrayBuffer());
    bytes.fill(0xff, 2_000, 60_000);
    const damaged = new Blob([bytes]);
    const there = await headOf(damaged, openBook);
    expect(there).toEqual(await headOf(damaged));
    expect(there).toHaveLength(1);
    await expect.poll(() => counts).toEqual({ started: 1, ended: 1 });
  }, 120_000);

  it('whose worker does not start is a fault, not a wait without end', async () => {
    const { port1, port2 } = new MessageChannel();
    const openBook = borrowedBooks(port1);
    lendUnpackers(port2 as unknown as Worker, () => startWorker('/no-such-worker.js', 'unpacker'));
    port1.start();
    port2.start();
    await expect(headOf(large, openBook)).rejects.toThrow('did not start');
  }, 120_000);
});
