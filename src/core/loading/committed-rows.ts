/** Brings the engine's rows and facts from one ledger to another in one transaction. */
import type { Catalogue } from '../definition/catalogue.ts';
import type { RecordKind, RecordKindId } from '../definition/record-kind.ts';
import type { Engine, PlainRow, Statement } from '../engine.ts';
import { fieldsGiven } from '../intake/unpivot.ts';
import { dimensionsStatement, readDimensions } from '../query/facts/dimensions.ts';
import { factStatements } from '../query/facts/facts.ts';
import { heldTable } from '../query/load-corrections.ts';
import {
  dropTableStatement,
  renameStatement,
  reportedRowsStatement,
  rowsViewStatement,
  submissionTable,
} from '../query/load-rows.ts';
import type { StoredRows } from '../query/load-rows.ts';
import { keepGroupsStatements } from '../query/load-unpivot.ts';
import { EMPTY_LEDGER, kindsChanged, reachableIds } from '../workspace/ledger.ts';
import type { Ledger } from '../workspace/ledger.ts';
import type { Holdings } from '../workspace/holdings.ts';
import type { Submission } from '../workspace/submission.ts';
import { atOnce, triedOut } from './at-once.ts';
import { stagedTable } from './stage-inspected.ts';

/**
 * What is in afterwards. `before`: null for the first time, which makes every kind, those without rows too.
 * `renamed`: submission id by id of the staged table that becomes its rows. Fails as a whole, the answer too;
 * rows that cannot come back go with the same change.
 */
export async function switchTo(
  engine: Engine,
  catalogue: Catalogue,
  before: Ledger | null,
  after: Ledger,
  renamed: ReadonlyMap<number, number>,
): Promise<Holdings> {
  const kinds =
    before === null ? catalogue.records.map(({ id }) => id) : kindsChanged(before, after);
  const kept = reachableIds(after);
  const lost = [...reachableIds(before ?? EMPTY_LEDGER)].filter((id) => !kept.has(id));
  const statements = [
    ...[...renamed].flatMap(([staged, id]) => [
      ...keepStatements(stagedTable(staged), after, id),
      dropTableStatement(heldTable({ table: stagedTable(staged) })),
    ]),
    ...countedStatements(catalogue, after, kinds),
    ...lost.map((id) => dropTableStatement(submissionTable(id))),
  ];
  return atOnce(engine, async () => {
    for (const statement of statements) await engine.query(statement);
    return holdingsOf(engine, catalogue, after);
  });
}

/** The staged rows become those of the submission. */
function keepStatements(staged: string, { submissions }: Ledger, id: number): readonly Statement[] {
  const recipe = submissions.find((one) => one.id === id)?.recipe;
  return recipe?.unpivot === undefined
    ? [renameStatement(staged, submissionTable(id))]
    : keepGroupsStatements(staged, submissionTable(id));
}

/**
 * What `ask` finds as if `after` were in, and then everything is again as it was. `tables`: submission id by the
 * table that its rows are in, where that is not its own. Nobody else may ask the engine anything meanwhile.
 */
export async function asIfIn<T>(
  engine: Engine,
  catalogue: Catalogue,
  [before, after]: readonly [Ledger, Ledger],
  tables: ReadonlyMap<number, string>,
  ask: (holdings: Holdings) => Promise<T>,
): Promise<T> {
  const kinds = kindsChanged(before, after);
  return triedOut(engine, async () => {
    for (const statement of countedStatements(catalogue, after, kinds, tables))
      await engine.query(statement);
    return ask(await holdingsOf(engine, catalogue, after));
  });
}

/** Statements that make the rows of these kinds those of the ledger, and count them. */
function countedStatements(
  catalogue: Catalogue,
  ledger: Ledger,
  kinds: readonly RecordKindId[],
  tables: ReadonlyMap<number, string> = new Map(),
): readonly Statement[] {
  const placed = (rows: StoredRows): StoredRows => {
    const table = tables.get(rows.id);
    return table === undefined ? rows : { ...rows, table };
  };
  const views = catalogue.records
    .filter(({ id }) => kinds.includes(id))
    .map((kind) => rowsViewStatement(kind, storedOf(ledger, kind.id).map(placed)));
  return kinds.length === 0
    ? []
    : [...views, ...factStatements(catalogue, kinds, emptyKinds(catalogue, ledger))];
}

/** What is in, from the ledger and the rows. */
async function holdingsOf(engine: Engine, catalogue: Catalogue, ledger: Ledger): Promise<Holdings> {
  const { dimensions, quarters } = readDimensions(
    await engine.query(dimensionsStatement(catalogue)),
  );
  const kinds = catalogue.records.filter(
    ({ id, date }) => date !== undefined && storedOf(ledger, id).length > 0,
  );
  const reported = kinds.length === 0 ? [] : await engine.query(reportedRowsStatement(kinds));
  return {
    version: ledger.version,
    submissions: ledger.submissions,
    versions: ledger.versions,
    canUndo: ledger.past.length > 0,
    canRedo: ledger.future.length > 0,
    quarters,
    dimensions,
    reported: reportedCells(reported, kinds),
  };
}

/** One for each employer, quarter and kind; `rows` has those of the same one after another. */
function reportedCells(
  rows: readonly PlainRow[],
  kinds: readonly RecordKind[],
): Holdings['reported'] {
  const cells: Holdings['reported'][number][] = [];
  for (const row of rows) {
    const kind = kinds.find(({ id }) => id === row['kind'])?.id;
    if (kind === undefined || row['quarter'] == null) continue;
    const employer = row['employer'] == null ? '' : String(row['employer']);
    const quarter = String(row['quarter']);
    const [count, submission] = [Number(row['rows']), Number(row['submission'])];
    const last = cells.at(-1);
    const same = last?.kind === kind && last.employer === employer && last.quarter === quarter;
    if (same) cells.pop();
    cells.push({
      employer,
      quarter,
      kind,
      rows: count + (same ? last.rows : 0),
      submissions: [...(same ? last.submissions : []), submission],
    });
  }
  return cells;
}

function emptyKinds(catalogue: Catalogue, ledger: Ledger): readonly RecordKindId[] {
  return catalogue.records.map(({ id }) => id).filter((id) => storedOf(ledger, id).length === 0);
}

function storedOf(ledger: Ledger, kind: RecordKindId): readonly StoredRows[] {
  return ledger.submissions.filter((one) => one.kind === kind).map(storedRows);
}

/** The columns that a submission's table has. */
export function storedRows({ id, recipe }: Submission): StoredRows {
  return { id, fields: fieldsGiven(recipe) };
}
