/** What a file that is not a text table seems to be, from its first bytes. */
export type FileType =
  | 'photo'
  | 'pdf'
  | 'zip'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'password'
  | 'document'
  | 'damaged-workbook'
  | 'gzip'
  | 'web-page'
  | 'json'
  | 'binary';

const SIGNATURES: readonly (readonly [FileType, readonly number[]])[] = [
  ['photo', [0xff, 0xd8, 0xff]],
  ['photo', [0x89, 0x50, 0x4e, 0x47]],
  ['photo', [0x47, 0x49, 0x46, 0x38]],
  ['photo', [0x49, 0x49, 0x2a, 0x00]],
  ['photo', [0x4d, 0x4d, 0x00, 0x2a]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
];
const HEIC_BRAND = /^ftyp(?:heic|heix|mif1|avif)/;

/** Null when the bytes may well be a text table. `text` is the same bytes decoded. */
export function refusedFileType(bytes: Uint8Array, text: string): FileType | null {
  for (const [type, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return type;
  }
  const ascii = String.fromCharCode(...bytes.subarray(4, 12));
  if (HEIC_BRAND.test(ascii)) return 'photo';
  const start = text.slice(0, 200).trimStart().toLowerCase();
  if (start.startsWith('<!doctype') || start.startsWith('<html') || start.startsWith('<?xml')) {
    return 'web-page';
  }
  if (/^[[{]\s*["{[]/.test(start)) return 'json';
  const sample = text.slice(0, 4096);
  const strange = [...sample].filter(isStrange).length;
  return strange > sample.length * 0.02 ? 'binary' : null;
}

function isStrange(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13);
}
