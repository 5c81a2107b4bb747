export interface SampleText {
  /** Ends in `/2026-Q3/hours.csv`, or in `/targets.csv` for a file that is not of a quarter. */
  readonly path: string;
  readonly text: string;
}
export interface Pack {
  readonly name: string;
  readonly text: string;
}

/** Columns with more values than that hold names and numbers: nobody maps them one by one. */
const FEW_VALUES = 64;

/**
 * One table per kind instead of one per kind and quarter, so that the sample loads in a moment. Rows that show
 * a value for the first time come first: then the head of the table shows everything that has to be mapped.
 * A single
 * file stays as it is. Throws where headers differ or a cell of several files is quoted, as none of the sample is.
 */
export function packedByKind(files: readonly SampleText[]): readonly Pack[] {
  const packs = new Map<string, string[]>();
  for (const { path, text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const kind = path.slice(path.lastIndexOf('/') + 1).replace(/\.csv$/u, '');
    packs.set(kind, [...(packs.get(kind) ?? []), text]);
  }
  return [...packs].map(([kind, texts]) => ({
    name: texts.length > 1 ? `${kind} (${String(texts.length)} files).csv` : `${kind}.csv`,
    text: packed(kind, texts),
  }));
}

function packed(kind: string, texts: readonly string[]): string {
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return only;
  const tables = texts.map((text) => text.trimEnd().split(/\r?\n/u));
  const header = tables[0]?.[0] ?? '';
  const rows = tables.flatMap(([own, ...rest]) => {
    if (own !== header) throw new Error(`${kind}: the sample's headers differ.`);
    return rest;
  });
  return `${[header, ...tellingFirst(rows)].join('\n')}\n`;
}

function tellingFirst(rows: readonly string[]): readonly string[] {
  const seen: Set<string>[] = [];
  const telling = rows.map((row) => {
    if (row.includes('"')) throw new Error('A cell of the sample is quoted.');
    let isTelling = false;
    for (const [place, cell] of row.split(',').entries()) {
      const values = (seen[place] ??= new Set());
      if (values.size >= FEW_VALUES || values.has(cell)) continue;
      values.add(cell);
      isTelling = true;
    }
    return isTelling;
  });
  return [
    ...rows.filter((_, index) => telling[index] === true),
    ...rows.filter((_, index) => telling[index] !== true),
  ];
}
