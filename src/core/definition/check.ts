/**
 * The check of a catalogue: all faults at once, for the people who add to it. Promises that a catalogue
 * without faults names only columns, codes, groups and metrics that it has, in every language.
 * It does not check that a definition means what its words say: the worked examples do.
 */
import type { Catalogue } from './catalogue.ts';
import { checkGroupings } from './check-groupings.ts';
import { checkMetrics } from './check-metrics.ts';
import { checkProgram } from './check-program.ts';
import { checkRecords } from './check-records.ts';
import { checkWords } from './check-words.ts';
import type { Fault } from './fault.ts';

/** Every fault of a catalogue, in its order; empty when there is none. */
export function checkCatalogue(catalogue: Catalogue): readonly Fault[] {
  return [
    ...checkRecords(catalogue),
    ...checkGroupings(catalogue),
    ...checkMetrics(catalogue),
    ...checkProgram(catalogue),
    ...checkWords(catalogue),
  ];
}
