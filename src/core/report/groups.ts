/**
 * Atoms into groups. Promises that every cell is in the total exactly once, however many groups it is in,
 * and that a group's cells were counted because the file says so: nothing is filled in.
 */
import { DECLINED, NOT_REPORTED, type Grouping } from '../definition/grouping.ts';
import type { Cell } from '../query/cell.ts';
import { type Atom, atomMatches, isKnown, saysDeclined } from './atom-matches.ts';

/**
 * - `known`: in at least one group, or reported as something the grouping has no group for (a nonbinary
 *   person in women of color | white women | …): in the total and the known pool, with no row of its own.
 * - `declined`: asked and not answered in one of the columns, and in no group.
 * - `not-reported`: blank in one of the columns, and in no group.
 */
export interface Membership {
  readonly groups: readonly string[];
  readonly standing: 'known' | 'declined' | 'not-reported';
}

/** Remembered per grouping: the same few atoms stand in every cell of a report. */
const remembered = new WeakMap<Grouping, Map<string, Membership>>();

/** Which groups the people of an atom are in. An atom with no column filled in is in none. */
export function membershipOf(grouping: Grouping, atom: Atom): Membership {
  const known = remembered.get(grouping) ?? new Map<string, Membership>();
  remembered.set(grouping, known);
  const key = JSON.stringify(atom);
  const membership = known.get(key) ?? workOut(grouping, atom);
  known.set(key, membership);
  return membership;
}

function workOut(grouping: Grouping, atom: Atom): Membership {
  const { columns } = grouping;
  if (columns.length > 0 && !atom.some(isKnown)) {
    return { groups: [], standing: atom.some(saysDeclined) ? 'declined' : 'not-reported' };
  }
  const groups = grouping.groups
    .filter((group) => atomMatches(group.where, columns, atom))
    .map((group) => group.id);
  if (groups.length > 0) return { groups, standing: 'known' };
  if (atom.some(saysDeclined)) return { groups, standing: 'declined' };
  return { groups, standing: atom.includes(null) ? 'not-reported' : 'known' };
}

/** The cells of one metric, period, slice and grouping, by who is in them. */
export interface GroupedCells {
  readonly all: readonly Cell[];
  readonly known: readonly Cell[];
  /** In the order of the catalogue, then declined and not reported; `cells` empty where there are none. */
  readonly groups: readonly GroupCells[];
}
export interface GroupCells {
  readonly id: string;
  /** Declined and not reported are shown and never compared, tested or held to a target. */
  readonly reported: boolean;
  readonly cells: readonly Cell[];
}

export function groupCells(grouping: Grouping, cells: readonly Cell[]): GroupedCells {
  const placed = cells.map((cell) => ({ cell, ...membershipOf(grouping, cell.atom) }));
  const having = (standing: Membership['standing']): readonly Cell[] =>
    placed.filter((one) => one.standing === standing).map(({ cell }) => cell);
  const groups = grouping.groups.map(({ id }) => ({
    id,
    reported: true,
    cells: placed.filter((one) => one.groups.includes(id)).map(({ cell }) => cell),
  }));
  return {
    all: cells,
    known: having('known'),
    groups: [
      ...groups,
      { id: DECLINED, reported: false, cells: having('declined') },
      { id: NOT_REPORTED, reported: false, cells: having('not-reported') },
    ],
  };
}
