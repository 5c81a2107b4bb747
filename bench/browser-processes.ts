import { readdirSync, readFileSync } from 'node:fs';

/** What the processes of the browsers started here have used so far, as Linux counts it. */
export interface BrowserUse {
  /**
   * The most memory that a page's process, with its workers, has had at once (VmHWM: everything resident,
   * the browser's own code included).
   */
  readonly pagePeakMegabytes: number;
  /** What that process has now (VmRSS). */
  readonly pageMegabytes: number;
  /** Of all processes together; unlike time on the clock it hardly grows when others use the machine. */
  readonly cpuMilliseconds: number;
}

/** Linux counts processor time in hundredths of a second. */
const MILLISECONDS_PER_TICK = 10;

/** Null on other systems than Linux. */
export function browserUse(): BrowserUse | null {
  if (process.platform !== 'linux') return null;
  const parents = new Map(runningProcesses().map((id) => [id, parentOf(id)]));
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id);
    return parent === process.pid || (parent !== undefined && parent > 1 && isOurs(parent));
  };
  const ours = [...parents.keys()].filter(isOurs);
  return {
    pagePeakMegabytes: Math.max(0, ...ours.map((id) => pageMemoryOf(id, 'VmHWM'))),
    pageMegabytes: Math.max(0, ...ours.map((id) => pageMemoryOf(id, 'VmRSS'))),
    cpuMilliseconds: ours.reduce((sum, id) => sum + cpuMillisecondsOf(id), 0),
  };
}

function pageMemoryOf(id: number, what: 'VmHWM' | 'VmRSS'): number {
  if (!textOf(id, 'cmdline').includes('--type=renderer')) return 0;
  const line = new RegExp(String.raw`${what}:\s+(\d+)`).exec(textOf(id, 'status'));
  return Number(line?.[1] ?? 0) / 1024;
}

/** User and system time are the 14th and 15th words; the 2nd, the name in brackets, may hold spaces. */
function cpuMillisecondsOf(id: number): number {
  const text = textOf(id, 'stat');
  const words = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(words[11] ?? 0) + Number(words[12] ?? 0)) * MILLISECONDS_PER_TICK;
}

function runningProcesses(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function parentOf(id: number): number {
  return Number(/PPid:\s+(\d+)/.exec(textOf(id, 'status'))?.[1] ?? 0);
}

/** Empty when the process has ended meanwhile. */
function textOf(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
