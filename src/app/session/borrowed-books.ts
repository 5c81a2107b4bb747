/** Workbooks opened in a worker that the page lends: closing one ends its worker, whatever it is doing. */
import type { OpenBook, OpenBooks } from '../../reading/open-book.ts';
import type { SheetCsv, SheetHead } from '../../reading/workbook-cells.ts';
import type { FromUnpacking, ToUnpacking, Unpack, Unpacked } from './unpacking-wire.ts';

/** The way to the page: the worker's global scope. */
export interface PageLine {
  postMessage(message: FromUnpacking): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}
interface Lent {
  readonly give: (port: MessagePort) => void;
  readonly lose: (reason: Error) => void;
}

/** Hears of the workers lent before anybody else does; the bytes given are handed on, not copied. */
export function borrowedBooks(line: PageLine): OpenBooks {
  const lent = new Map<number, Lent>();
  let last = 0;
  line.addEventListener('message', (event) => {
    const data = event.data as ToUnpacking | null;
    if (data?.type !== 'unpacker' && data?.type !== 'unpacker-lost') return;
    event.stopImmediatePropagation();
    const one = lent.get(data.unpacker);
    const [port] = event.ports;
    if (data.type === 'unpacker-lost') one?.lose(new Error(data.reason));
    else if (port !== undefined) one?.give(port);
  });
  return async (bytes) => {
    last += 1;
    const unpacker = last;
    const close = (): void => {
      if (lent.delete(unpacker)) line.postMessage({ type: 'unpacker-done', unpacker });
    };
    let lose: Lent['lose'] = () => undefined;
    const lost = new Promise<never>((_, reject) => {
      lose = reject;
    });
    lost.catch(() => undefined);
    const port = new Promise<MessagePort>((give) => {
      lent.set(unpacker, { give, lose });
    });
    line.postMessage({ type: 'unpacker-wanted', unpacker });
    try {
      return await openedAt(await Promise.race([port, lost]), lost, close, bytes);
    } catch (error) {
      close();
      throw error;
    }
  };
}

async function openedAt(
  port: MessagePort,
  lost: Promise<never>,
  close: () => void,
  bytes: Uint8Array,
): Promise<OpenBook> {
  const answered = async (asked: Unpack, handed: Transferable[] = []): Promise<unknown> => {
    const answer = new Promise<Unpacked>((resolve) => {
      port.addEventListener('message', (event: MessageEvent<Unpacked>) => resolve(event.data), {
        once: true,
      });
    });
    port.postMessage(asked, handed);
    const answeredNow = await Promise.race([answer, lost]);
    if (!answeredNow.ok) throw new Error(answeredNow.message);
    return answeredNow.value;
  };
  port.start();
  await answered({ ask: 'open', bytes }, [bytes.buffer as ArrayBuffer]);
  return {
    heads: async () => (await answered({ ask: 'heads' })) as readonly SheetHead[],
    csv: async (sheet, decimalMark) =>
      (await answered({ ask: 'csv', sheet, decimalMark })) as SheetCsv,
    close() {
      port.close();
      close();
    },
  };
}
