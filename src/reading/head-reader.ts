import type { TableHead } from '../core/intake/inspection.ts';
import type { Recipe } from '../core/intake/recipe.ts';
import type { Result } from '../core/problem.ts';
import { containerOf } from './container.ts';
import { HEAD_BYTES, readHead } from './head.ts';
import { readFile, type ReadControls } from './read-file.ts';
import type { FileSource } from './source.ts';

type Reading = NonNullable<Recipe['reading']>;

/** Reads the head of one file by one recipe after another; a sheet of a workbook is unpacked once. */
export async function headReader(
  source: FileSource,
  controls: ReadControls,
): Promise<(reading?: Reading) => Promise<Result<TableHead>>> {
  if ((await containerOf(source)) === null) {
    const bytes = await source.read(0, Math.min(HEAD_BYTES, source.size));
    return (reading) => Promise.resolve(readHead(source.name, bytes, source.size, reading));
  }
  const known = new Map<string, Result<TableHead>>();
  return async ({ sheet, decimalMark = '.' } = {}) => {
    const key = JSON.stringify([sheet, decimalMark]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = sheet === undefined ? { decimalMark } : { sheet, decimalMark };
    const read = await readFile(source, asked, controls);
    const head: Result<TableHead> = read.ok ? { ok: true, value: read.value.head } : read;
    known.set(key, head);
    return head;
  };
}
