// npm test: sets up what is missing, runs every stage whatever the others said, and ends with one
// line of totals. Exit code 1 when anything failed. `npm test -- lint build` runs stages by name.
import { stages } from './test-stages.mjs';
import { prepareBrowser, preparePackages } from './setup.mjs';

const wanted = process.argv.slice(2);
const started = Date.now();
/** @type {string[]} */
const failures = [];
const totals = { passed: 0, failed: 0, skipped: 0 };

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} name @param {() => Promise<{passed: number, failed: number, skipped: number}>} work */
async function runStage(name, work) {
  console.log(`\n━━ ${name} ━━`);
  const since = Date.now();
  const counts = await work();
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  totals.skipped += counts.skipped;
  if (counts.failed > 0) failures.push(name);
  console.log(`${counts.failed > 0 ? 'FAILED' : 'ok'}: ${name}, ${seconds(since)}`);
}

/** Setting up counts as a check: without it the later stages fail and say so themselves. */
async function setUp() {
  try {
    await preparePackages();
    process.env['PLUMBLINE_CHROMIUM'] = await prepareBrowser();
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const chosen = stages.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
if (chosen.length === 0) {
  console.error(`No stage is named so. The stages: ${stages.map(({ name }) => name).join('; ')}`);
  process.exit(2);
}
await runStage('set-up', setUp);
for (const { name, run } of chosen) await runStage(name, run);

console.log(`\nAll stages took ${seconds(started)}.`);
if (failures.length > 0) console.log(`Failed: ${failures.join('; ')}`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
