import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, readReport, rowWith } from './command-line.ts';

interface MangledFile {
  readonly file: string;
  readonly goodRows: number;
  readonly hours: number | null;
  readonly faults: readonly { readonly line: number }[];
}
const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../sample-data/mangled/${name}`, import.meta.url)));
const FILES = JSON.parse(
  new TextDecoder().decode(bytesOf('faults.json')),
) as readonly MangledFile[];
const HOURS_FILES = FILES.filter(({ hours }) => hours !== null);
const hoursIn = (name: string): number => FILES.find(({ file }) => file === name)?.hours ?? 0;

const TUNNEL = {
  plumblineRecipe: 1,
  kind: 'hours',
  reading: { decimalMark: ',' },
  fields: {
    project: { constant: 'Eastside Water Tunnel' },
    period_end: { column: 'Week Ending', dateFormat: 'DD/MM/YYYY' },
    employer: { column: 'Contractor' },
    parent_contractor: { column: 'Prime' },
    trade: {
      column: 'Craft',
      values: {
        CARP: 'Carpenter',
        CEMAS: 'Cement Mason',
        ELEC: 'Electrician',
        IRON: 'Ironworker',
        LAB: 'Laborer',
        OPENG: 'Operating Engineer',
        PIPE: 'Pipefitter',
        SHTML: 'Sheet Metal Worker',
        TRUCK: 'Truck Driver',
      },
    },
    worker_class: { column: 'Class' },
    core_crew: { column: 'Core Crew' },
    worker_key: { column: 'Emp ID' },
    hours_st: { column: 'ST Hrs' },
    hours_ot: { column: 'OT Hrs' },
  },
};

/** Hours of the row that names no person: they are counted, as nobody's. */
function hoursOfNobody(): number {
  const lines = new TextDecoder('windows-1252').decode(bytesOf('tunnel-payroll.csv')).split('\n');
  const cellsOf = (line: number): readonly string[] => (lines[line - 1] ?? '').split(';');
  const header = cellsOf(5);
  const row = cellsOf(651);
  return ['ST Hrs', 'OT Hrs']
    .map((column) => Number((row[header.indexOf(column)] ?? '').replace(',', '.')))
    .reduce((sum, hours) => sum + hours, 0);
}

describe('the last quarter as real systems export it', () => {
  it('ends in the hours that were worked, project by project, with every bad row named', async () => {
    const folder = folderWith({
      'tunnel.json': JSON.stringify(TUNNEL),
      ...Object.fromEntries(HOURS_FILES.map(({ file }) => [`in/${file}`, bytesOf(file)])),
    });
    const words = ['in', '--recipe', 'tunnel.json', '--metric', 'hours-share'];
    const more = ['--by', 'gender', '--slice', 'project', '--format', 'json'];
    const { code, out } = await folder.run('report', ...words, ...more, '--period', '2026-Q3');
    expect(code).toBe(3);
    const report = readReport(out);
    const worked = (project: string) =>
      rowWith(report, { group: 'men', slice_project: project })['denominator'];
    expect(worked('Union Station Renewal')).toBe(hoursIn('residents-jobs-new-layout.csv'));
    expect(worked('Harbor Crossing Bridge')).toBe(hoursIn('residents-jobs-old-layout.csv'));
    expect(worked('Eastside Water Tunnel')).toBe(hoursIn('tunnel-payroll.csv') + hoursOfNobody());
  }, 120_000);

  it('names its bad rows by their lines when it is only checked', async () => {
    const folder = folderWith({
      'tunnel.json': JSON.stringify(TUNNEL),
      ...Object.fromEntries(HOURS_FILES.map(({ file }) => [file, bytesOf(file)])),
    });
    const words = ['check', '.', '--recipe', 'tunnel.json', '--format', 'json'];
    const { code, out } = await folder.run(...words);
    expect(code).toBe(3);
    const { problems } = JSON.parse(out) as {
      problems: readonly { file: string; code: string; rows: readonly number[] }[];
    };
    for (const { file, faults } of HOURS_FILES) {
      const rows = problems
        .filter((problem) => problem.file === file && problem.code !== 'loading/note-row')
        .flatMap((problem) => problem.rows);
      expect([...new Set(rows)].sort((a, b) => a - b)).toEqual(faults.map(({ line }) => line));
    }
  }, 120_000);
});
