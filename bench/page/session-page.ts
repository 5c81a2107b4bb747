/**
 * The page that the product's session is measured in: the real worker and the real wire, without screens.
 * The program outside calls the phases of `bench` in order.
 */
import { asNew } from '../../src/core/loading/staged.ts';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { startSession } from '../../src/app/session/start-session.ts';
import type { Inspection } from '../../src/core/intake/inspection.ts';
import type { Request } from '../../src/core/query/request.ts';
import type { MeasuredStore } from '../times.ts';
import { chosenFile } from './chosen-file.ts';
import { watchLongestBlock } from './longest-block.ts';

const { session } = startSession();
const block = watchLongestBlock();
let inspection: Inspection | undefined;
let stagedId = 0;

async function timed<T>(call: () => Promise<T>) {
  const start = performance.now();
  const answer = await call();
  const milliseconds = performance.now() - start;
  return { answer, milliseconds, longestBlock: await block.take() };
}

async function inspect() {
  const { answer, ...step } = await timed(() => session.inspect(chosenFile()));
  inspection = answer;
  return step;
}

async function stage() {
  const { hash, recipe, problems } = inspection ?? { hash: '', recipe: null, problems: [] };
  if (recipe === null) throw new Error(problems[0]?.words.en ?? 'The file was not recognised.');
  let progressEvents = 0;
  const onProgress = () => {
    progressEvents += 1;
  };
  const { answer, ...step } = await timed(() =>
    session.stage(chosenFile(), hash, recipe, { onProgress }),
  );
  stagedId = answer.id;
  return { ...step, progressEvents };
}

async function commit() {
  const { answer, ...step } = await timed(() => session.commit([asNew(stagedId)]));
  const { accepted = 0, rejected = 0 } = answer.submissions.at(-1)?.counts ?? {};
  const { quarters, dimensions } = answer;
  return { ...step, accepted, rejected, quarters, employers: dimensions.employer };
}

async function report(request: Request) {
  const { answer, ...step } = await timed(() => session.report(request, catalogue.defaultProgram));
  return { ...step, rows: answer.rows.length };
}

declare global {
  interface Window {
    bench: MeasuredStore;
  }
}
window.bench = { inspect, stage, commit, report };
// The engine starts with the page; the first call that needs it waits for it, and is not to be measured.
await session.discard([]);
document.title = 'ready';
