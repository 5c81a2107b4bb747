/**
 * What a person corrected in one file, as a value: it belongs to that file, not to its recipe. Promises that
 * every change gives a new value, and that a correction always names the text that stood in the file.
 */
import type { Words } from '../definition/words.ts';

export interface Corrections {
  readonly cells: readonly CellCorrection[];
  readonly skips: readonly Skip[];
}
/** On these rows, the cells of the column that say `from` are read as `to`. */
export interface CellCorrection {
  /** The column's name as the file has it. */
  readonly column: string;
  /** The file's own text without the spaces around it; empty for an empty cell. */
  readonly from: string;
  readonly to: string;
  /** Spreadsheet rows, ascending. */
  readonly rows: readonly number[];
}
/** These rows are left out on purpose. */
export interface Skip {
  /** Id of a usual reason, or a reason as it was typed. */
  readonly reason: string;
  /** Spreadsheet rows, ascending. */
  readonly rows: readonly number[];
}

export const NO_CORRECTIONS: Corrections = { cells: [], skips: [] };

/** Why rows are usually skipped. */
export const SKIP_REASONS: readonly { readonly id: string; readonly title: Words }[] = [
  {
    id: 'no-record',
    title: {
      en: 'It is no record: a total, a note or a test',
      es: 'No es un registro: es un total, una nota o una prueba',
    },
  },
  {
    id: 'elsewhere',
    title: { en: 'It is in another file already', es: 'Ya está en otro archivo' },
  },
  {
    id: 'not-ours',
    title: {
      en: 'It is not of this program or period',
      es: 'No es de este programa o de este período',
    },
  },
  {
    id: 'not-known',
    title: { en: 'Nobody can say what is right', es: 'Nadie puede decir qué es lo correcto' },
  },
];

/** A usual reason in words, or the reason as it was typed. */
export function skipReasonWords(reason: string): Words {
  const usual = SKIP_REASONS.find(({ id }) => id === reason);
  return usual?.title ?? { en: reason, es: reason };
}

/**
 * Also reads as `to` the cells of these rows, which say `from` in the file or were corrected to something else
 * before. A cell that is given its own text again is not corrected any more.
 */
export function withCells(
  corrections: Corrections,
  { column, from, to, rows }: CellCorrection,
): Corrections {
  const changed = new Set(rows);
  const own = new Map<string, number[]>();
  const kept: CellCorrection[] = [];
  const before = new Set<number>();
  for (const one of corrections.cells) {
    const again = one.column === column ? one.rows.filter((row) => changed.has(row)) : [];
    for (const row of again) before.add(row);
    if (again.length > 0) own.set(one.from, [...(own.get(one.from) ?? []), ...again]);
    const others = again.length === 0 ? one.rows : one.rows.filter((row) => !changed.has(row));
    if (others.length > 0) kept.push({ ...one, rows: others });
  }
  const first = rows.filter((row) => !before.has(row));
  if (first.length > 0) own.set(from, [...(own.get(from) ?? []), ...first]);
  for (const [text, on] of own) {
    if (text === to) continue;
    const isAlike = (one: CellCorrection): boolean =>
      one.column === column && one.from === text && one.to === to;
    const place = kept.findIndex(isAlike);
    const all = ascending([...(kept[place]?.rows ?? []), ...on]);
    const correction = { column, from: text, to, rows: all };
    if (place < 0) kept.push(correction);
    else kept[place] = correction;
  }
  return { ...corrections, cells: kept };
}

/** Also skips these rows; a row skipped before gets the new reason. */
export function withSkip(corrections: Corrections, { reason, rows }: Skip): Corrections {
  const changed = new Set(rows);
  const kept = corrections.skips.flatMap((one): readonly Skip[] => {
    const others = one.rows.filter((row) => !changed.has(row));
    return others.length === 0 ? [] : [{ ...one, rows: others }];
  });
  const alike = kept.find((one) => one.reason === reason);
  const all = { reason, rows: ascending([...(alike?.rows ?? []), ...rows]) };
  return { ...corrections, skips: [...kept.filter((one) => one !== alike), all] };
}

/** Cells that are corrected. */
export function cellsCorrected({ cells }: Corrections): number {
  return cells.reduce((sum, { rows }) => sum + rows.length, 0);
}
/** Rows that are skipped. */
export function rowsSkipped({ skips }: Corrections): number {
  return skips.reduce((sum, { rows }) => sum + rows.length, 0);
}
export function isCorrected({ cells, skips }: Corrections): boolean {
  return cells.length > 0 || skips.length > 0;
}

function ascending(rows: readonly number[]): readonly number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}
