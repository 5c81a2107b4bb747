import { readFileSync } from 'node:fs';

export type RecordedFile = 'proportions' | 'survival' | 'pay' | 'exact';

/**
 * The numbers that R, SciPy or statsmodels printed for a call, null where R says NA. The call is looked
 * up as it stands in the script of the same name; throws if it was never recorded.
 */
export function recorded(file: RecordedFile, call: string): readonly (number | null)[] {
  const numbers = linesOf(file).get(call);
  if (numbers === undefined) throw new Error(`no recorded number for ${call} in ${file}.txt`);
  return numbers;
}

/** As recorded(), for calls that give nothing but numbers. */
export function recordedNumbers(file: RecordedFile, call: string): readonly number[] {
  return recorded(file, call).map((number) => {
    if (number === null) throw new Error(`${call} in ${file}.txt has NA`);
    return number;
  });
}

/** As recorded(), for a call that gives exactly one number. */
export function recordedNumber(file: RecordedFile, call: string): number {
  const [number, ...rest] = recordedNumbers(file, call);
  if (number === undefined || rest.length > 0) throw new Error(`${call} is not one number`);
  return number;
}

const files = new Map<RecordedFile, ReadonlyMap<string, readonly (number | null)[]>>();

function linesOf(file: RecordedFile): ReadonlyMap<string, readonly (number | null)[]> {
  const read = files.get(file) ?? parse(file);
  files.set(file, read);
  return read;
}

function parse(file: RecordedFile): ReadonlyMap<string, readonly (number | null)[]> {
  const text = readFileSync(new URL(`./${file}.txt`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [call = '', numbers = ''] = line.split('\t');
      return [call, numbers.split(' ').map(parseNumber)];
    }),
  );
}

function parseNumber(text: string): number | null {
  if (text === 'NA') return null;
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) throw new Error(`not a number: ${text}`);
  return number;
}
