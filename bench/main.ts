/**
 * npm run bench -- [load] [rivals] [site] [bad] [sample] [blocks] [sizes] [--rows N]… [--rounds N]
 * Measures and prints what bench/README.md holds. Without words: everything, 1 and 10 million rows.
 * Run by hand on a quiet computer; it is no part of npm test and fails nothing for being slow.
 */
import { parseArgs } from 'node:util';
import { buildSessionPage, buildSite } from './browser.ts';
import { payrollFile } from './generate-payroll.ts';
import { browserRound } from './measure-browser.ts';
import { badRound } from './measure-bad.ts';
import { nativeRound } from './measure-native.ts';
import { measureBlocks } from './measure-blocks.ts';
import { measureRivals } from './measure-rivals.ts';
import { measureSample } from './measure-sample.ts';
import { measureSite } from './measure-site.ts';
import { measureSizes } from './measure-sizes.ts';
import { median, spellTime } from './median.ts';
import { plainNativeLoad } from './native.ts';
import { badLines, loadTable, otherLines, viewTable } from './summary.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', multiple: true }, rounds: { type: 'string' } },
});
const sizes = (values.rows ?? ['1000000', '10000000']).map(Number);
const wanted = (part: string) => positionals.length === 0 || positionals.includes(part);

for (const rows of sizes) {
  if (wanted('load')) await compareLoads(rows);
  if (wanted('rivals')) await compareRivals(rows);
  if (wanted('site')) await walkSite(rows);
  if (wanted('bad')) await loadBadRows(rows);
}
if (wanted('sample')) {
  const times = await measureSample(await buildSite(), Number(values.rounds ?? 7));
  const [middle, slowest] = [median(times), Math.max(...times)].map(spellTime);
  console.log(`\nSample program, click to first figure: ${middle}, slowest ${slowest}`);
}
if (wanted('blocks')) {
  const blocks = await measureBlocks(await buildSite());
  const long = blocks.filter(({ longest }) => longest > 50);
  console.log(
    `\nWalk through the pages: ${long.length} of ${blocks.length} steps with a block over 50 ms`,
  );
  for (const { step, longest } of long) console.log(`${longest} ms: ${step}`);
}
if (wanted('sizes')) {
  for (const [name, size] of Object.entries(measureSizes(await buildSite())))
    console.log(`${name}: ${size.toFixed(1)} kB gzip`);
}

/** Rounds in turn, so that what else the computer does falls on both alike. */
async function compareLoads(rows: number): Promise<void> {
  const rounds = Number(values.rounds ?? (rows > 1_000_000 ? 3 : 5));
  const folder = await buildSessionPage();
  const path = await payrollFile(rows);
  const [browser, native, plain] = [[], [], []] as [
    Awaited<ReturnType<typeof browserRound>>[],
    Awaited<ReturnType<typeof nativeRound>>[],
    number[],
  ];
  for (let round = 0; round < rounds; round += 1) {
    browser.push(await browserRound(folder, rows, 15));
    native.push(await nativeRound(rows, 5));
    plain.push(await plainNativeLoad(path));
    console.error(`${rows} rows: round ${round + 1} of ${rounds}`);
  }
  const compared = { rows, browser, native, plain };
  console.log(`\n## ${rows.toLocaleString('en')} rows, ${rounds} rounds\n`);
  console.log([loadTable(compared), viewTable(compared), otherLines(compared)].join('\n\n'));
}

async function compareRivals(rows: number): Promise<void> {
  const { arquero, typedArrays, groups } = await measureRivals(rows);
  const found = `${groups} groups of hours by quarter × employer × gender, ${rows} rows`;
  const [theirs, plain] = [median(arquero), median(typedArrays)].map(spellTime);
  console.log(`\n${found}: Arquero ${theirs}, typed arrays ${plain}`);
}

async function walkSite(rows: number): Promise<void> {
  const { first, last, longestBlockLoading, longestBlockViewing } = await measureSite(
    await buildSite(),
    rows,
  );
  const [soon, done] = [median(first), median(last)].map(spellTime);
  console.log(`\nStage page, ${rows} rows: first figure after ${soon}, the last after ${done};`);
  console.log(`longest block ${longestBlockLoading} ms loading, ${longestBlockViewing} ms viewing`);
}

async function loadBadRows(rows: number): Promise<void> {
  const site = await buildSite();
  const rounds: Awaited<ReturnType<typeof badRound>>[] = [];
  for (let round = 0; round < Number(values.rounds ?? 3); round += 1)
    rounds.push(await badRound(site, rows));
  console.log(`\n${badLines(rows, rounds)}`);
}
