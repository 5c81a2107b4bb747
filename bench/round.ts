/** One round of a payroll file: loaded once, then every view changed so many times. */
import type { Loaded, LoadPhase, MeasuredStore, ReportTime, Step } from './times.ts';
import { measuredViews } from './views.ts';

export interface PhaseTime extends Step {
  /** Processor time of all processes at work, in ms; null where the system does not say. */
  readonly cpu: number | null;
}
export interface Round {
  readonly loaded: Loaded;
  readonly phases: Readonly<Record<LoadPhase, PhaseTime>>;
  readonly progressEvents: number;
  /** The first view that needs the crews, which are worked out then. */
  readonly firstCrews: ReportTime;
  /** By the view's id. */
  readonly views: Readonly<Record<string, readonly ReportTime[]>>;
}

/** `cpuNow`: milliseconds of processor time used so far. */
export async function measureRound(
  store: MeasuredStore,
  changes: number,
  cpuNow: () => number | null,
): Promise<Round> {
  const phase = async <T extends Step>(run: () => Promise<T>): Promise<T & PhaseTime> => {
    const before = cpuNow();
    const done = await run();
    const after = cpuNow();
    return { ...done, cpu: before === null || after === null ? null : after - before };
  };
  const inspect = await phase(() => store.inspect());
  const stage = await phase(() => store.stage());
  const commit = await phase(() => store.commit());
  const { progressEvents } = stage;
  const [crews] = measuredViews(commit);
  if (crews === undefined) throw new Error('There is no view.');
  const firstCrews = await store.report(crews.request(0));
  const views: Record<string, ReportTime[]> = {};
  for (const view of measuredViews(commit)) {
    const times: ReportTime[] = [];
    for (let at = 1; at <= changes; at += 1) times.push(await store.report(view.request(at)));
    views[view.id] = times;
  }
  return { loaded: commit, phases: { inspect, stage, commit }, progressEvents, firstCrews, views };
}
