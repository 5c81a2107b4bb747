/** Something wrong in a catalogue: for the person who writes it, so in English. */
export interface Fault {
  /** Where, outermost first: `metric hours-share, where`. */
  readonly at: string;
  readonly says: string;
}

export function fault(at: string, says: string): Fault {
  return { at, says };
}

/** One fault for each id that stands there a second time. */
export function repeatedIds(at: string, ids: readonly string[]): readonly Fault[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => fault(at, `${id} stands there twice`));
}

/** A fault for each name that is not among the known ones. */
export function unknownNames(
  at: string,
  what: string,
  names: readonly string[],
  known: Iterable<string>,
): readonly Fault[] {
  const all = new Set(known);
  return names.filter((name) => !all.has(name)).map((name) => fault(at, `no ${what} ${name}`));
}
