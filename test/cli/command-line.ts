/** Runs the command line inside the test, in a folder of small files: what its tests start from. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { textColumns, textTable } from '../text-table.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
}
export interface Folder {
  readonly path: string;
  /** Runs the words as typed in the folder. */
  run(...words: readonly (string | readonly string[])[]): Promise<Said>;
  read(name: string): string;
  /** Every file below the folder, by its path, sorted. */
  names(): readonly string[];
}

/** A folder for one test, gone after it. Contents that are text tables are written with `csv`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    async run(...words) {
      let out = '';
      let complaints = '';
      const code = await runCommandLine({
        words: words.flat(),
        folder: path,
        write: (text) => void (out += text),
        complain: (text) => void (complaints += text),
      });
      return { code, out, complaints };
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    names: () => (readdirSync(path, { recursive: true }) as string[]).sort(),
  };
}

/** A text table as CSV; cells with a comma are not for it. */
export function csv(table: string): string {
  const columns = textColumns(table);
  const rows = textTable(table).map((row) => columns.map((column) => row[column] ?? ''));
  return [columns, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

export interface ReportJson {
  readonly plumblineReport: number;
  readonly program: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly sources: readonly Readonly<Record<string, unknown>>[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly coverage: readonly Readonly<Record<string, unknown>>[];
}
export function readReport(text: string): ReportJson {
  return JSON.parse(text) as ReportJson;
}

/** The one row with these values; fails when there is none or another. */
export function rowWith(
  { rows }: ReportJson,
  keys: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const found = rows.filter((row) =>
    Object.entries(keys).every(([key, value]) => row[key] === value),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${String(found.length)} rows with ${JSON.stringify(keys)}`);
  }
  return only;
}

/** Two quarters of two projects; W3's gender is blank. In 2026-Q3: women 100, men 160, not reported 40, all 300. */
export const HOURS = csv(`
  period_end | project | employer | trade     | worker_key | hours | gender
  2026-06-30 | Bridge  | Acme     | Carpenter | W1         | 50    | woman
  2026-06-30 | Bridge  | Acme     | Carpenter | W2         | 150   | man
  2026-07-31 | Bridge  | Acme     | Carpenter | W1         | 100   | woman
  2026-07-31 | Bridge  | Acme     | Carpenter | W2         | 60    | man
  2026-08-31 |         | Acme     | Laborer   | W2         | 100   | man
  2026-08-31 | Tunnel  | Brick    | Laborer   | W3         | 40    |
`);
