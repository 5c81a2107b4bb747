// The stages of npm test, in order. A stage gives how many checks passed, failed and were skipped.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildSite } from './build-site.mjs';
import { inRoot, run, runTool } from './repository.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */
/** @typedef {{name: string, run: () => Promise<Counts>}} Stage */

/** A stage that is one check: a command that must end well.
 *  @param {string} name @param {() => Promise<{code: number}>} command @returns {Stage} */
const check = (name, command) => ({
  name,
  run: async () => {
    const { code } = await command();
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  },
});

/** A stage of vitest tests. A run that broke without a failed test, or ran none, counts one failure.
 *  @param {string} name @param {string} project @param {number} minutes @returns {Stage} */
const tests = (name, project, minutes) => ({
  name,
  run: async () => {
    const folder = inRoot('node_modules', '.cache', 'plumbline');
    const report = `${folder}/tests-${project}.json`;
    mkdirSync(folder, { recursive: true });
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await runTool(
      'vitest/vitest.mjs',
      ['run', '--project', project, ...reporters],
      { minutes },
    );
    const counts = countsIn(report);
    const broke = counts.failed === 0 && (code !== 0 || counts.passed === 0);
    return broke ? { ...counts, failed: 1 } : counts;
  },
});

/** What a JSON report counts; nothing when there is none, because the run did not get that far.
 *  @param {string} report @returns {Counts} */
function countsIn(report) {
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: found.numPassedTests,
      failed: found.numFailedTests,
      skipped: found.numPendingTests + found.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** @type {Stage[]} */
export const stages = [
  check('format (prettier)', () => runTool('prettier/bin/prettier.cjs', ['--check', '.'])),
  check('lint (oxlint)', () => runTool('oxlint/bin/oxlint', [])),
  check('types (tsc)', () => run(process.execPath, [inRoot('scripts', 'types.mjs')])),
  check('unused files, exports and packages (knip)', () => runTool('knip/bin/knip.js', [])),
  tests('tests: core, catalogue, command line', 'unit', 10),
  tests('tests: every engine, and the naive evaluator', 'engines', 15),
  tests('tests: in a browser', 'components', 10),
  check('build', () => buildSite()),
  check('size of the first page and of the charts', () => runTool('size-limit/bin.js', [])),
  tests('tests: the built site in a browser', 'browser', 15),
];
