/** Rounds as the tables of bench/README.md: medians, and the browser's beside the native ones. */
import type { BadRound } from './measure-bad.ts';
import type { BrowserRound } from './measure-browser.ts';
import { median, spellTime } from './median.ts';
import type { PhaseTime, Round } from './round.ts';
import { LOAD_PHASES, type ReportTime } from './times.ts';
import { measuredViews } from './views.ts';

export interface Compared {
  readonly rows: number;
  readonly browser: readonly BrowserRound[];
  readonly native: readonly Round[];
  /** Milliseconds of the plainest native load. */
  readonly plain: readonly number[];
}

export function loadTable({ browser, native, plain }: Compared): string {
  const total = (pick: (time: PhaseTime) => number | null) => (round: Round) =>
    LOAD_PHASES.reduce((sum, phase) => sum + (pick(round.phases[phase]) ?? NaN), 0);
  const clock = ({ milliseconds }: PhaseTime) => milliseconds;
  const cpu = (time: PhaseTime) => time.cpu;
  const line = (name: string, of: (round: Round) => number) => {
    const [here, there] = [median(browser.map(of)), median(native.map(of))];
    return [name, spellTime(here), spellTime(there), (here / there).toFixed(2)];
  };
  return table(
    ['', 'browser', 'native, 1 thread', 'ratio'],
    [
      ...LOAD_PHASES.map((phase) => line(phase, ({ phases }) => phases[phase].milliseconds)),
      line('**all, by the clock**', total(clock)),
      ...LOAD_PHASES.map((phase) =>
        line(`${phase}, processor`, ({ phases }) => phases[phase].cpu ?? NaN),
      ),
      line('**all, processor**', total(cpu)),
      ['plainest native load', '', spellTime(median(plain)), ''],
    ],
  );
}

export function viewTable({ browser, native }: Compared): string {
  const [first] = browser;
  if (first === undefined) return '';
  const times = (rounds: readonly Round[], id: string) =>
    rounds.flatMap(({ views }) => views[id] ?? []);
  const middle = (all: readonly ReportTime[]) =>
    median(all.map(({ milliseconds }) => milliseconds));
  return table(
    ['view', 'persons told apart', 'browser', 'slowest', 'native', 'ratio', 'rows'],
    measuredViews(first.loaded).map(({ id, words, distinct }) => {
      const [here, there] = [times(browser, id), times(native, id)];
      const slowest = Math.max(...here.map(({ milliseconds }) => milliseconds));
      return [
        words,
        distinct ? 'yes' : 'no',
        spellTime(middle(here)),
        spellTime(slowest),
        spellTime(middle(there)),
        (middle(here) / middle(there)).toFixed(2),
        String(here[0]?.rows ?? 0),
      ];
    }),
  );
}

/** What is not a time of a view: progress, memory, blocks of the page, the first view that needs crews. */
export function otherLines({ browser, native }: Compared): string {
  const crews = (rounds: readonly Round[]) =>
    spellTime(median(rounds.map(({ firstCrews }) => firstCrews.milliseconds)));
  const blocks = browser.flatMap(({ phases, views }) =>
    [...Object.values(phases), ...Object.values(views).flat()].map((step) => step.longestBlock),
  );
  const peaks = browser.flatMap(({ peakMegabytes }) => peakMegabytes ?? []);
  const progress = browser.map(({ progressEvents }) => progressEvents);
  return [
    `- progress told ${median(progress)} times a load`,
    `- most memory of the page's process: ${Math.max(...peaks).toFixed(0)} MB`,
    `- longest block of the page, loading and viewing: ${Math.max(...blocks) || 'none over 50'} ms`,
    `- first view that needs the crews: ${crews(browser)}, native ${crews(native)}`,
  ].join('\n');
}

/** What a file with bad rows took, and what became of its cancelled loads. */
export function badLines(rows: number, rounds: readonly BadRound[]): string {
  const middle = (pick: (round: BadRound) => number | null) =>
    median(rounds.map((round) => pick(round) ?? NaN));
  const compared = (here: number, there: number) =>
    `browser ${spellTime(here)}, native ${spellTime(there)}, ratio ${(here / there).toFixed(2)}`;
  const clock = [middle(({ shown }) => shown), middle(({ native }) => native)] as const;
  const cpu = [middle(({ shownCpu }) => shownCpu), middle(({ nativeCpu }) => nativeCpu)] as const;
  const stopped = rounds.flatMap(({ cancelled }) => cancelled.stopped);
  const memory = rounds.map(({ cancelled: { before, after } }) =>
    [before, ...after].map((size) => size?.toFixed(0) ?? '?').join(' → '),
  );
  return [
    `${rows} rows, ${middle(({ rejected }) => rejected)} bad in ${middle(({ groups }) => groups)} groups`,
    `- shown, by the clock: ${compared(...clock)}`,
    `- shown, processor: ${compared(...cpu)}`,
    `- longest block: ${Math.max(...rounds.map(({ longestBlock }) => longestBlock)) || 'none over 50'} ms`,
    `- stopped after Cancel within ${spellTime(Math.max(...stopped))}`,
    `- loaded whole after that: ${rounds.every(({ cancelled }) => cancelled.loadedAgain) ? 'yes' : 'no'}`,
    `- memory before and after each cancelled load, in MB: ${memory.join('; ')}`,
  ].join('\n');
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}
