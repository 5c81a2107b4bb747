export interface SampleText {
  /** Ends in `/2026-Q3/hours.csv`, or in `/targets.csv` for a file that is not of a quarter. */
  readonly path: string;
  readonly text: string;
}

/**
 * One table per kind instead of one per kind and quarter, so that the sample loads in a moment: rows of
 * files with equal headers one after another, in the order of their paths. Throws where headers differ.
 */
export function packedByKind(
  files: readonly SampleText[],
): readonly { readonly name: string; readonly text: string }[] {
  const packs = new Map<string, string[]>();
  for (const { path, text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const kind = path.slice(path.lastIndexOf('/') + 1).replace(/\.csv$/u, '');
    const pack = packs.get(kind) ?? [];
    packs.set(kind, [...pack, text]);
  }
  return [...packs].map(([kind, texts]) => ({
    name: texts.length > 1 ? `${kind} (${String(texts.length)} files).csv` : `${kind}.csv`,
    text: packed(kind, texts),
  }));
}

function packed(kind: string, texts: readonly string[]): string {
  const [first = '', ...others] = texts.map((text) => (text.endsWith('\n') ? text : `${text}\n`));
  const header = headerOf(first);
  const rows = others.map((text) => {
    if (headerOf(text) !== header) throw new Error(`${kind}: the sample's headers differ.`);
    return text.slice(header.length);
  });
  return first + rows.join('');
}

/** The first line with its end. */
function headerOf(text: string): string {
  return text.slice(0, text.indexOf('\n') + 1);
}
