/** How a table is written as bytes: encoding, mark, separator, quotation marks and line ends. */

export interface Writing {
  readonly encoding?: keyof typeof ENCODERS;
  readonly mark?: boolean;
  readonly delimiter?: ',' | ';' | '\t' | '|';
  readonly quoting?: 'needed' | 'all' | 'text';
  readonly quote?: '"' | "'";
  readonly lineEnd?: '\n' | '\r\n' | '\r';
  /** The last line has a line end too. */
  readonly ended?: boolean;
  /** Written after the last cell of every line. */
  readonly trailing?: string;
}

/** The upper half of Windows-1252 and of Mac Roman, as far as it is used. */
const UPPER = {
  'windows-1252': { '’': 0x92, '€': 0x80, '–': 0x96, é: 0xe9, ñ: 0xf1, ú: 0xfa, ü: 0xfc, É: 0xc9 },
  macintosh: { '’': 0xd5, '€': 0xdb, '–': 0xd0, é: 0x8e, ñ: 0x96, ú: 0x9c, ü: 0x9f, É: 0x83 },
} as const;

const ENCODERS = {
  'utf-8': (text: string) => Buffer.from(text, 'utf8'),
  'utf-16le': (text: string) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(text, 'utf16le').swap16(),
  'windows-1252': (text: string) => singleByte(text, UPPER['windows-1252']),
  macintosh: (text: string) => singleByte(text, UPPER.macintosh),
};

function singleByte(text: string, upper: Readonly<Record<string, number>>): Buffer {
  return Buffer.from(
    Array.from(text, (letter) => {
      const code = upper[letter] ?? letter.codePointAt(0) ?? 0;
      if (code > 0x7f && !(letter in upper)) throw new Error(`No byte is known for ${letter}.`);
      return code;
    }),
  );
}

export function fileBytes(
  lines: readonly (readonly string[])[],
  {
    encoding = 'utf-8',
    mark = false,
    delimiter = ',',
    quoting = 'needed',
    quote = '"',
    lineEnd = '\n',
    ended = true,
    trailing = '',
  }: Writing = {},
): Uint8Array {
  const quoted = (cell: string): string => {
    const needed = cell.includes(quote) || cell.includes(delimiter) || /[\r\n]/.test(cell);
    const wanted = quoting === 'all' || (quoting === 'text' && /\p{L}/u.test(cell));
    return needed || wanted ? quote + cell.replaceAll(quote, quote + quote) + quote : cell;
  };
  const texts = lines.map((cells) =>
    cells.length === 0 ? '' : cells.map(quoted).join(delimiter) + trailing,
  );
  const text = texts.join(lineEnd) + (ended ? lineEnd : '');
  return new Uint8Array(ENCODERS[encoding](mark ? `\u{FEFF}${text}` : text));
}
