/** Bytes of any supported encoding → text, and → UTF-8, the only encoding that the engine reads. */
import type { Encoding } from '../core/intake/recipe.ts';
import { byteOrderMark } from './encoding.ts';
import { decodeSingleByte } from './single-byte.ts';
import { bytesSource, joinedBytes } from './source.ts';
import type { FileSource } from './source.ts';
import { watchedChunks, type Watch } from './steps.ts';

interface Decoder {
  /** Keeps a character that is cut in two for the next call. */
  decode(bytes: Uint8Array): string;
}

/** A decoder for the chunks of one file; bytes that mean nothing become U+FFFD. */
export function decoderOf(encoding: Encoding): Decoder {
  if (encoding === 'windows-1252' || encoding === 'macintosh') {
    return { decode: (bytes) => decodeSingleByte(bytes, encoding) };
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }) };
}

/** Text of the first bytes of a file, without its byte-order mark. */
export function decodeHead(bytes: Uint8Array, encoding: Encoding): string {
  const mark = byteOrderMark(bytes);
  const start = mark?.encoding === encoding ? mark.length : 0;
  return decoderOf(encoding).decode(bytes.subarray(start));
}

/** The file as UTF-8, decoded in pieces; the same source when it is UTF-8 already. */
export async function toUtf8(
  source: FileSource,
  encoding: Encoding,
  watch: Watch = {},
): Promise<FileSource> {
  if (encoding === 'utf-8') return source;
  const decoder = decoderOf(encoding);
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for await (const chunk of watchedChunks(source, watch)) {
    parts.push(encoder.encode(decoder.decode(chunk)));
  }
  return bytesSource(joinedBytes(parts), source.name);
}
