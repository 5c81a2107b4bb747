/** The worker that unpacks one workbook, and is ended when that is done or not wanted any more. */
import './egress-guard.ts';
import { handedPort } from '../../engine/handed-port.ts';
import { openBookHere, type OpenBook } from '../../reading/open-book.ts';
import type { Unpack, Unpacked } from './unpacking-wire.ts';

let book: OpenBook | null = null;

async function answerTo(asked: Unpack): Promise<Extract<Unpacked, { ok: true }>['value']> {
  if (asked.ask === 'open') {
    book = await openBookHere(asked.bytes);
    return null;
  }
  if (book === null) throw new Error('No workbook is open.');
  return asked.ask === 'heads' ? book.heads() : book.csv(asked.sheet, asked.decimalMark);
}

async function answer(to: MessagePort, asked: Unpack): Promise<void> {
  try {
    const value = await answerTo(asked);
    const bytes = value !== null && 'bytes' in value ? [value.bytes.buffer as ArrayBuffer] : [];
    to.postMessage({ ok: true, value } satisfies Unpacked, bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    to.postMessage({ ok: false, message } satisfies Unpacked);
  }
}

const port = await handedPort();
port.addEventListener('message', ({ data }: MessageEvent<Unpack>) => void answer(port, data));
port.start();
