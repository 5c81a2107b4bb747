/** Where a run's words come from and its text goes, so that tests can run it without a process. */
export interface CommandLine {
  /** What was typed after the program's name. */
  readonly words: readonly string[];
  /** The folder that relative paths mean. */
  readonly folder: string;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** The exit code: 0 done, 1 fault, 2 usage, 3 problems in the data. */
export async function runCommandLine({ complain }: CommandLine): Promise<number> {
  complain('Usage: plumbline report|check|metrics …\n');
  return Promise.resolve(2);
}
