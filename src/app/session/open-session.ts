/**
 * The session in its worker: engine, catalogue and store put together. The engine starts at once; what is
 * asked before it is there waits for it, only an empty session answers right away.
 */
import type { Catalogue } from '../../core/definition/catalogue.ts';
import type { Engine } from '../../core/engine.ts';
import { inspect } from '../../core/intake/inspect.ts';
import { inspectAgain } from '../../core/intake/inspect-again.ts';
import type { TableHead } from '../../core/intake/inspection.ts';
import { isKnownTable } from '../../core/intake/is-known-table.ts';
import { NOTHING_RECALLED } from '../../core/loading/recall.ts';
import { openStore } from '../../core/loading/store.ts';
import type { Store } from '../../core/loading/store-calls.ts';
import { fileTargets } from '../../core/report/file-targets.ts';
import { ratesAsIf } from '../../core/report/rates-as-if.ts';
import { runReport } from '../../core/report/run-report.ts';
import type { OpenBooks } from '../../reading/open-book.ts';
import type { FileSource } from '../../reading/source.ts';
import { EMPTY_HOLDINGS } from './empty-holdings.ts';
import { makeReadings } from './readings.ts';
import type { Session } from './session.ts';
import { unreadable } from './unreadable.ts';

export interface SessionParts {
  readonly catalogue: Catalogue;
  /** On its way; when it cannot start, every call that needs it rejects with the reason. */
  readonly engine: Promise<Engine>;
  /** How the engine gets at a file. */
  readonly sourceOf: (file: File) => Promise<FileSource>;
  /** Absent: a workbook is unpacked where the session runs. */
  readonly openBook?: OpenBooks;
}

/** An empty session. */
export function openSession({ catalogue, engine, sourceOf, openBook }: SessionParts): Session {
  const opening = engine.then((ready) => openStore(ready, catalogue));
  opening.catch(() => undefined);
  const isRecognised = (head: TableHead) => isKnownTable(head, catalogue);
  const readings = makeReadings(sourceOf, { isRecognised, openBook });
  let changed = false;
  const change = async (by: (store: Store, ready: Engine) => Promise<unknown>) => {
    const store = await opening;
    await by(store, await engine);
    changed = true;
    return store.holdings();
  };
  return {
    async inspect(file, { recipe, sheet, quote, only } = {}, controls = {}) {
      const asked = {
        ...recipe?.reading,
        ...(sheet === undefined ? {} : { sheet }),
        ...(quote === undefined ? {} : { quote }),
      };
      const reading = await readings.read(file, asked, controls);
      return reading.ok
        ? inspect(reading.value.head, reading.value.hash, catalogue, recipe ?? null, only ?? null)
        : unreadable(file, reading, recipe ?? null);
    },
    recalls: async (inspection, submitter) =>
      changed ? (await opening).recalls(inspection, submitter) : NOTHING_RECALLED,
    async stage(file, hash, recipe, controls = {}) {
      const reading = await readings.taken(file, hash, recipe.reading, controls);
      if (!reading.ok) throw new Error('A file that cannot be read cannot be loaded.');
      if (reading.value.hash !== hash) throw new Error('The file changed after it was looked at.');
      const inspection = inspectAgain(reading.value.head, hash, catalogue, recipe);
      return (await opening).stage(inspection, reading.value.file, controls);
    },
    preview: async (id) => (await opening).preview(id),
    rejectedRows: async (id) => (await opening).rejectedRows(id),
    amend: async (id, corrections) => (await opening).amend(id, corrections),
    problemRows: async (...asked) => (await opening).problemRows(...asked),
    seenValues: async (id, group) => (await opening).seenValues(id, group),
    alikeRows: async (...asked) => (await opening).alikeRows(...asked),
    problemsCsv: async (id, language) => (await opening).problemsCsv(id, language),
    compare: async (id, submitter) => (await opening).compare(id, submitter),
    review: async (id, submitter, replaces) => (await opening).review(id, submitter, replaces),
    alike: async (id, replaces) => (await opening).alike(id, replaces),
    rates: async (asked, program) =>
      ratesAsIf({ engine: await engine, catalogue, store: await opening }, program, asked),
    commit: (files) => change((store) => store.commit(files, new Date().toISOString())),
    discard: async (ids) => (await opening).discard(ids),
    remove: (id) => change((store) => store.remove(id)),
    restore: (id) => change((store) => store.restore(id)),
    undo: () => change((store) => store.undo()),
    redo: () => change((store) => store.redo()),
    holdings: async () => (changed ? (await opening).holdings() : EMPTY_HOLDINGS),
    async fileTargets() {
      if (!changed) return { targets: [], problems: [] };
      const store = await opening;
      const { submissions } = await store.holdings();
      const ready = await engine;
      return store.ask(() => fileTargets(ready, catalogue, submissions));
    },
    async report(request, program, { signal } = {}) {
      const store = await opening;
      if (!changed) await store.holdings();
      const ready = await engine;
      const controls = signal === undefined ? {} : { signal };
      return store.ask(async () => {
        signal?.throwIfAborted();
        return runReport(ready, catalogue, program, request, controls);
      });
    },
  };
}
