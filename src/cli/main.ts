/**
 * The command line: the same report as on the screen, from the same files, without a browser.
 * It promises exact numbers, one of four exit codes, and never a half-written file; it refuses to guess.
 */
import { runCommandLine } from './command-line.ts';

process.exitCode = await runCommandLine({
  words: process.argv.slice(2),
  folder: process.cwd(),
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
