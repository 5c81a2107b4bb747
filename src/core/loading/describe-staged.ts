/** What is said of a file whose rows are staged: after it was loaded, and after every correction. */
import type { PlainRow } from '../engine.ts';
import type { Corrections } from '../intake/corrections.ts';
import type { Inspection } from '../intake/inspection.ts';
import type { Recipe } from '../intake/recipe.ts';
import type { Problem } from '../problem.ts';
import { storedFields, storedTable } from '../query/load-faults.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { reportedStatement } from '../query/load-rows.ts';
import { nothingAccepted } from './file-words.ts';
import type { LoadedTable } from './list-faults.ts';
import type { NoteRows } from './notes.ts';
import { oddGroups } from './odd-values.ts';
import { reportedTwice } from './reported-twice.ts';
import type { ReportedPlaces } from './reported-twice.ts';
import type { ProblemGroup, Staged } from './staged.ts';

export interface StagedFile {
  readonly staged: Staged;
  /** Null when nothing was loaded. */
  readonly plan: LoadPlan | null;
  /** What its inspection said of the whole file. */
  readonly about: Pick<Inspection, 'fileName' | 'hash' | 'headers' | 'problems'>;
  /** Notes on the rows that were accepted when it was loaded. */
  readonly notes: NoteRows;
  /** The rows rejected when it was loaded are kept apart, because it was corrected. */
  readonly held: boolean;
  readonly employers: readonly string[];
  /** Accepted rows by employer and quarter. */
  readonly reported: readonly PlainRow[];
  readonly committed: boolean;
}

export interface StagedRows {
  readonly id: number;
  readonly plan: LoadPlan;
  readonly recipe: Recipe;
  readonly loaded: LoadedTable;
  readonly about: StagedFile['about'];
  readonly corrections: Corrections;
  readonly revision: number;
  readonly held: boolean;
}

export async function describeStaged(
  places: ReportedPlaces,
  { id, plan, recipe, loaded, about, corrections, revision, held }: StagedRows,
): Promise<StagedFile> {
  const { fileName, hash, headers, problems } = about;
  const { kind } = plan;
  const fields = new Set(storedFields(plan));
  const reported = await places.engine.query(
    reportedStatement(kind, storedTable(plan), fields, ['project', 'first', 'last']),
  );
  const again = await reportedTwice(places, fileName, kind, reported);
  const odd = await oddGroups(plan, fileName, loaded.counts.accepted, (statement) =>
    places.engine.query(statement),
  );
  const empty = loaded.counts.accepted === 0 ? [wholeFile(nothingAccepted(fileName))] : [];
  return {
    plan,
    about: { fileName, hash, headers, problems },
    notes: loaded.notes,
    held,
    committed: false,
    reported,
    employers: [...new Set(textsOf(reported, 'employer'))],
    staged: {
      id,
      fileName,
      hash,
      kind: kind.id,
      recipe,
      counts: loaded.counts,
      corrections,
      revision,
      groups: [
        ...empty,
        ...again.map(wholeFile),
        ...problems.filter(({ code }) => code !== 'intake/unknown-value').map(wholeFile),
        ...loaded.groups,
        ...odd,
      ],
      unknownValues: loaded.unknownValues,
      firstDate: textsOf(reported, 'first').sort().at(0) ?? null,
      lastDate: textsOf(reported, 'last').sort().at(-1) ?? null,
      periods: [...new Set(textsOf(reported, 'quarter'))].sort(),
    },
  };
}

/** A problem that is not of single rows. */
export function wholeFile(problem: Problem): ProblemGroup {
  return { problem, count: 1, rows: [] };
}
function textsOf(rows: readonly PlainRow[], column: string): string[] {
  return rows.map((row) => row[column]).filter((value) => typeof value === 'string');
}
