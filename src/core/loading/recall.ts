/** Files like the one at hand that were handed in before, and how it is read because of them. */
import type { Catalogue } from '../definition/catalogue.ts';
import { columnsOf } from '../intake/build-recipe.ts';
import { isSameHeader, plainHeader } from '../intake/header-text.ts';
import type { Inspection } from '../intake/inspection.ts';
import { recallRecipe } from '../intake/recall-recipe.ts';
import type { RecalledRecipe } from '../intake/recall-recipe.ts';
import type { Standing } from '../workspace/versions.ts';
import { isSameSubmitter, plainName } from '../workspace/submitter.ts';
import type { Submission } from '../workspace/submission.ts';

export interface Recall extends RecalledRecipe {
  readonly former: Submission;
}

export interface Recalls {
  /** Of the same submitter; null where nothing like it was handed in. */
  readonly own: Recall | null;
  /** Of others, with the very same header: never taken unasked. The latest of each. */
  readonly others: readonly Recall[];
  /**
   * Where there is none of the submitter's: recipes whose sheet or header line was chosen by hand. The file is
   * read like one of them if its header is the same when it is looked for at that place.
   */
  readonly elsewhere: readonly Submission[];
}

export const NOTHING_RECALLED: Recalls = { own: null, others: [], elsewhere: [] };
const OTHERS_AT_MOST = 3;
const PLACES_AT_MOST = 3;

/** `inspection`: by the file's own columns, or by the reading of a recipe under `elsewhere`. */
export function recallsFor(
  catalogue: Catalogue,
  { submissions, versions }: Standing,
  inspection: Inspection,
  submitter: string,
): Recalls {
  const latest = [...submissions, ...versions].toSorted((a, b) => b.id - a.id);
  const same = latest.filter((one) => isSameHeader(one.headers, inspection.headers));
  const theirs = latest.filter((one) => isSameSubmitter(one.submitter, submitter));
  const sameTheirs = same.filter((one) => theirs.includes(one));
  const kind = inspection.recipe?.kind;
  const exact = sameTheirs.find((one) => one.kind === kind) ?? sameTheirs[0];
  const alike = theirs.find((one) => one.kind === kind && isAlike(one, inspection));
  const former = exact ?? alike;
  const recalled = (one: Submission): readonly Recall[] => {
    const record = catalogue.records.find(({ id }) => id === one.kind);
    return record === undefined ? [] : [{ former: one, ...recallRecipe(inspection, one, record) }];
  };
  const others = onePerSubmitter(same.filter((one) => !theirs.includes(one)));
  return {
    own: former === undefined ? null : (recalled(former)[0] ?? null),
    others: others.slice(0, OTHERS_AT_MOST).flatMap(recalled),
    elsewhere: exact === undefined ? onePerPlace(theirs, inspection) : [],
  };
}

/** At least half of the columns that the recipe reads are there. */
function isAlike({ recipe }: Submission, { headers }: Inspection): boolean {
  const there = new Set(headers.map(plainHeader));
  const read = Object.values(recipe.fields).flatMap(columnsOf);
  return read.filter((name) => there.has(plainHeader(name))).length * 2 >= Math.max(1, read.length);
}

/** The first of each who has a name. */
function onePerSubmitter(list: readonly Submission[]): readonly Submission[] {
  const names = list.map(({ submitter }) => plainName(submitter));
  return list.filter(
    (_, place) => names[place] !== '' && names.indexOf(names[place] ?? '') === place,
  );
}

/** The first for each sheet and header line but that which was looked at. */
function onePerPlace(
  list: readonly Submission[],
  { headerRow, headerRows }: Inspection,
): readonly Submission[] {
  const placeOf = ({ recipe: { reading = {} } }: Submission): string =>
    [reading.sheet, reading.headerRow, reading.headerRows ?? 1].join('\n');
  const lookedAt = [undefined, headerRow, headerRows].join('\n');
  const places = list.map(placeOf);
  return list
    .filter((_, at) => places[at] !== lookedAt && places.indexOf(places[at] ?? '') === at)
    .slice(0, PLACES_AT_MOST);
}
