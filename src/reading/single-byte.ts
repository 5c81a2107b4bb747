/**
 * The upper halves of two old encodings. The platform's TextDecoder is not used for them because
 * Node 20 reads windows-1252 as Latin-1 and turns its quotation marks and dashes into control characters.
 * Tables: WHATWG Encoding Standard, indexes windows-1252 and macintosh.
 */
const WINDOWS_1252_80_9F =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090\u2018\u2019\u201c\u201d•–—˜™š›œ\u009džŸ';
const LATIN_A0_FF = String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index));
const UPPER_HALVES = {
  'windows-1252': WINDOWS_1252_80_9F + LATIN_A0_FF,
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—\u201c\u201d\u2018\u2019÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
} as const;

/** Text of bytes in which every byte is one character. */
export function decodeSingleByte(bytes: Uint8Array, encoding: keyof typeof UPPER_HALVES): string {
  const upper = UPPER_HALVES[encoding];
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const units = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80),
    );
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}
