/** What the generator knows of one worker: who they are, where they worked and when. */
import type { Demographics } from './people.ts';
import type { Place } from './program.ts';

export type WorkerClass = 'journey' | 'apprentice' | 'trainee' | 'foreperson' | 'helper' | 'other';
export type EndReason =
  'voluntary' | 'involuntary' | 'layoff' | 'completed' | 'transferred' | 'other';

export interface Spell {
  readonly place: Place;
  readonly start: string;
  /** Null while the worker is still there at the end of the data. */
  readonly end: string | null;
  readonly endReason: EndReason | null;
}

export interface Promotion {
  readonly on: string;
  readonly to: WorkerClass;
  readonly place: Place;
}

export interface Worker {
  readonly key: string;
  readonly person: Demographics;
  readonly firstClass: WorkerClass;
  readonly spells: readonly Spell[];
  readonly promotion: Promotion | null;
  readonly core: boolean;
  /** Share of the journey rate an apprentice starts at, and what a worker earns over scale. */
  readonly apprenticeShare: number;
  readonly overScale: number;
}

export function classOn(worker: Worker, date: string): WorkerClass {
  const { promotion } = worker;
  return promotion !== null && promotion.on <= date ? promotion.to : worker.firstClass;
}

export function firstDay(worker: Worker): string {
  const first = worker.spells[0];
  if (first === undefined) throw new Error(`Worker ${worker.key} never started.`);
  return first.start;
}
