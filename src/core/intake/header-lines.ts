/** A header of one line, or of two: group headings over the names of single columns. */
import { plainHeader } from './header-text.ts';

export type HeaderLines = 1 | 2;
type Cells = readonly string[];

/** Where the header is: the index of its last line among the records, and how many lines it has. */
export interface HeaderPlace {
  readonly index: number;
  readonly lines: HeaderLines;
}

/**
 * The header's cells. Of two lines, a group heading holds for the columns to its right that have none, as long
 * as these have a name of their own below: `Hours` over `ST` and `OT` gives `Hours ST`, `Hours OT`.
 */
export function headerCells(records: readonly Cells[], { index, lines }: HeaderPlace): Cells {
  const lower = records[index] ?? [];
  return lines === 1 ? lower : joined(records[index - 1] ?? [], lower);
}

function joined(upper: Cells, lower: Cells): Cells {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => {
    const above = upper[place]?.trim() ?? '';
    const below = lower[place]?.trim() ?? '';
    if (above !== '') group = above;
    else if (below === '') group = '';
    return [...new Set([group, below])].filter((part) => part !== '').join(' ');
  });
}

/**
 * The header around the guessed line. It has two lines when both together hold more known headers than either
 * alone, when they tell apart names that repeat, or when the lower one only fills in below what the upper left blank.
 */
export function guessHeaderLines(
  records: readonly Cells[],
  index: number,
  known: ReadonlySet<string>,
): HeaderPlace {
  const alone: HeaderPlace = { index, lines: 1 };
  const below: HeaderPlace = { index: index + 1, lines: 2 };
  const above: HeaderPlace = { index, lines: 2 };
  const score = (place: HeaderPlace): number => knownOf(headerCells(records, place), known);
  const [upper = [], line = [], lower = []] = [
    records[index - 1],
    records[index],
    records[index + 1],
  ];
  const rows = records.slice(index + 2).filter((row) => row.join('\n') !== lower.join('\n'));
  if (isLabels(lower) && fillsGaps(line, lower, rows)) {
    const groups = repeats(lower) && !repeats(headerCells(records, below));
    if (groups || score(below) > score(alone) || isSubheading(line, lower, rows)) return below;
  }
  if (!isLabels(upper) || filled(upper).length < 2 || filled(upper).length >= filled(line).length) {
    return alone;
  }
  const toldApart = repeats(line) && !repeats(headerCells(records, above));
  return toldApart || score(above) > score(alone) ? above : alone;
}

function repeats(record: Cells): boolean {
  return new Set(filled(record).map(plainHeader)).size < filled(record).length;
}

/** Names of groups or columns: no figure among them. */
function isLabels(record: Cells): boolean {
  const cells = filled(record);
  return cells.length > 0 && cells.every((cell) => /\p{L}/u.test(cell) && !/\d/.test(cell));
}

/** The lower line has a name where the upper has none, and what it names is no value of the rows below. */
function fillsGaps(upper: Cells, lower: Cells, rows: readonly Cells[]): boolean {
  const gap = lower.some((cell, place) => cell.trim() !== '' && isBlank(upper[place]));
  const recurs = lower.some((cell, place) => {
    const name = plainHeader(cell);
    return name !== '' && rows.some((row) => plainHeader(row[place] ?? '') === name);
  });
  return gap && !recurs;
}

/** Under most names of the upper line the lower is blank, though the rows below have values there. */
function isSubheading(upper: Cells, lower: Cells, rows: readonly Cells[]): boolean {
  const named = upper.flatMap((cell, place) => (isBlank(cell) ? [] : [place]));
  const open = named.filter((place) => isBlank(lower[place]));
  const values = open.filter((place) => rows.some((row) => !isBlank(row[place])));
  return open.length * 2 >= named.length && values.length > 0;
}

function knownOf(cells: Cells, known: ReadonlySet<string>): number {
  const names = new Set(cells.map(plainHeader));
  return [...names].filter((name) => known.has(name)).length;
}
function filled(record: Cells): Cells {
  return record.filter((cell) => !isBlank(cell));
}
function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}
