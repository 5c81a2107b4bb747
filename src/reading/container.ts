/** What kind of packed file it is: told from its parts, never from its name. */
import type { FileType } from './file-type.ts';
import type { FileSource } from './source.ts';
import { zipEntries, type ZipEntry } from './zip-directory.ts';

export type Container =
  | { readonly type: 'workbook'; readonly entries: readonly ZipEntry[] }
  | { readonly type: FileType };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const OLE_HEADER = 512;
/** Enough of the list of an old Office file's streams: 32 names. */
const OLE_LIST = 4096;

/** Null for a file that is neither a ZIP nor an old Office file. */
export async function containerOf(source: FileSource): Promise<Container | null> {
  const bytes = await source.read(0, Math.min(OLE_HEADER, source.size));
  if (startsWith(bytes, ZIP)) return zipType(await zipEntries(source));
  return startsWith(bytes, OLE) ? { type: await oleType(source, bytes) } : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function zipType(entries: readonly ZipEntry[] | null): Container {
  if (entries === null) return { type: 'damaged-workbook' };
  const has = (name: RegExp): boolean => entries.some((entry) => name.test(entry.name));
  if (has(/^xl\/workbook\.bin$/i)) return { type: 'xlsb' };
  if (has(/^xl\/|^\[Content_Types\]\.xml$/) && has(/(?:^|\/)workbook[^/]*\.xml$/i)) {
    return { type: 'workbook', entries };
  }
  if (has(/^META-INF\/manifest\.xml$/) && has(/^content\.xml$/)) return { type: 'ods' };
  const document = has(/^(?:word|ppt)\//) || has(/^Index\/.*\.iwa$/) || has(/^Index\.zip$/);
  return { type: document ? 'document' : 'zip' };
}

async function oleType(source: FileSource, header: Uint8Array): Promise<FileType> {
  if (header.length < OLE_HEADER) return 'damaged-workbook';
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const sector = 2 ** view.getUint16(30, true);
  const list = (view.getUint32(48, true) + 1) * sector;
  const names = new TextDecoder('utf-16le').decode(
    await source.read(Math.min(list, source.size), Math.min(list + OLE_LIST, source.size)),
  );
  if (names.includes('EncryptedPackage')) return 'password';
  return names.includes('WordDocument') || names.includes('PowerPoint') ? 'document' : 'xls';
}
