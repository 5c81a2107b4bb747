import type { Quote } from '../core/intake/recipe.ts';

/** What the reader of the head takes for a quotation mark; for none a character that no text has. */
export const QUOTE_CHARACTERS: Readonly<Record<Quote, string>> = {
  double: '"',
  single: "'",
  none: '\0',
};
const LINES_LOOKED_AT = 60;

/** Single quotation marks where every line has a cell between them and no cell begins with a double one. */
export function detectQuote(text: string): Quote {
  const lines = text.split('\n', LINES_LOOKED_AT).filter((line) => line.trim() !== '');
  const below = lines.slice(1);
  const isQuoted = (line: string): boolean => /(?:^|[,;\t|])'[^']*'(?:$|[,;\t|])/.test(line);
  const hasDouble = lines.some((line) => /(?:^|[,;\t|]) ?"/.test(line));
  return below.length > 0 && !hasDouble && below.every(isQuoted) ? 'single' : 'double';
}
