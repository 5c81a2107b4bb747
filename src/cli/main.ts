/**
 * The command line: the same report as on the screen, from the same files, without a browser. It promises exact
 * numbers, one of four exit codes, and never a half-written file; it refuses to guess.
 */
import { runCommandLine } from './command-line.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
// Whoever reads the output may stop reading: `plumbline metrics | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommandLine({
  words: process.argv.slice(2),
  folder: process.cwd(),
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  signal: stop.signal,
});
