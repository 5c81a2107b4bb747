import type { Language, Words } from '../core/definition/words.ts';
import type { CancelSignal } from '../core/engine.ts';
import type { Options } from './options.ts';

/** Where a run's words come from and its text goes. */
export interface CommandLine {
  /** What was typed after the program's name. */
  readonly words: readonly string[];
  /** The folder that relative paths mean, absolute. */
  readonly folder: string;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Aborting stops the run with code 1. */
  readonly signal?: CancelSignal;
}

export const DONE = 0;
export const FAULT = 1;
export const USAGE = 2;
export const PROBLEMS = 3;
export type ExitCode = typeof DONE | typeof FAULT | typeof USAGE | typeof PROBLEMS;

/** A run of one command. What is wrong with its options is told together with what it finds wrong itself. */
export interface Run extends CommandLine {
  readonly options: Options;
  readonly language: Language;
  /** Says everything that is wrong with what was asked. */
  readonly usage: (faults: readonly Words[]) => ExitCode;
}
