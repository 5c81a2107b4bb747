import type { Catalogue } from '../definition/catalogue.ts';
import type { CallOptions, Engine, Statement } from '../engine.ts';
import type { Cell } from './cell.ts';
import { crewMonthsStatements } from './facts/facts.ts';
import { planQuery, type Settings } from './plan.ts';
import { readCells } from './read-cells.ts';
import type { Request } from './request.ts';

export interface CellAnswer {
  readonly cells: readonly Cell[];
  /** The statements that ran, with the metrics each answers. */
  readonly statements: readonly {
    readonly metrics: readonly string[];
    readonly statement: Statement;
  }[];
}

/**
 * Cells of a request, in the order of metric, grouping, period, slice and atom. The facts must be up to
 * date (`factStatements`). Aborting rejects with the signal's reason.
 */
export async function queryCells(
  engine: Engine,
  catalogue: Catalogue,
  request: Request,
  settings: Settings,
  options: CallOptions = {},
): Promise<CellAnswer> {
  const plan = planQuery(catalogue, request, settings);
  for (const statement of crewMonthsStatements(catalogue, plan.facts)) {
    await engine.query(statement, options);
  }
  const cells: Cell[] = [];
  for (const part of plan.parts) {
    cells.push(...readCells(part, await engine.query(part.statement, options)));
  }
  return {
    cells: inOrder(cells, request),
    statements: plan.parts.map(({ answers, statement }) => ({
      metrics: answers.map(({ metric }) => metric),
      statement,
    })),
  };
}

/** Engines return rows in any order; a report has to be the same every time. */
function inOrder(cells: readonly Cell[], request: Request): readonly Cell[] {
  const periods = request.periods.map(({ id }) => id);
  const keyed = cells.map((cell) => ({
    cell,
    order: [
      request.metrics.indexOf(cell.metric),
      request.groupings.indexOf(cell.grouping),
      periods.indexOf(cell.period),
      cell.slice.length,
    ],
    text: JSON.stringify([cell.slice, cell.atom, cell.terms.kind]),
  }));
  return keyed
    .sort((one, other) => {
      const at = one.order.findIndex((number, index) => number !== other.order[index]);
      if (at >= 0) return (one.order[at] ?? 0) - (other.order[at] ?? 0);
      return one.text < other.text ? -1 : 1;
    })
    .map(({ cell }) => cell);
}
