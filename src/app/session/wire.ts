/**
 * What crosses between the page and the session's worker. Calls are answered one by one, by number;
 * a cancelled call rejects like any aborted one.
 */
import type { LoadProgress } from '../../core/loading/staged.ts';
import type { Problem } from '../../core/problem.ts';
import type { RequestsMade } from './requests.ts';
import type { Session } from './session.ts';
import type { FromUnpacking, ToUnpacking } from './unpacking-wire.ts';

export type SessionMethod = keyof Session;

export type ToWorker =
  | {
      readonly type: 'call';
      readonly call: number;
      readonly method: SessionMethod;
      /** Without the controls, which stay on the page. */
      readonly parameters: readonly unknown[];
    }
  | { readonly type: 'cancel'; readonly call: number }
  | ToUnpacking;

export type FromWorker =
  | { readonly type: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly type: 'progress'; readonly call: number; readonly progress: LoadProgress }
  | { readonly type: 'fault'; readonly call: number; readonly fault: Fault }
  | { readonly type: 'requests'; readonly made: RequestsMade }
  | FromUnpacking;

export interface Fault {
  readonly name: string;
  readonly message: string;
  /** What the user can do something about. */
  readonly problems: readonly Problem[];
}

/** How many parameters a call has before its controls, if it takes controls. */
export const CONTROLS_AT: Readonly<Partial<Record<SessionMethod, number>>> = {
  inspect: 2,
  stage: 3,
  report: 2,
};

/** A call that the session refused, with the problems that say why. */
export class SessionFault extends Error {
  readonly problems: readonly Problem[];
  constructor(fault: Fault) {
    super(fault.message);
    this.name = fault.name;
    this.problems = fault.problems;
  }
}

export function faultOf(error: unknown): Fault {
  const problems =
    typeof error === 'object' && error !== null && 'problems' in error
      ? (error.problems as readonly Problem[])
      : [];
  return error instanceof Error
    ? { name: error.name, message: error.message, problems }
    : { name: 'Error', message: String(error), problems };
}
