/** Files to read, each made from its number alone: to see one again, ask for it by the number. */
import { unzipSync, zipSync } from 'fflate';
import { randomStream, type Random } from '../../sample-data/generator/random.ts';
import { CORPUS } from '../corpus/corpus.ts';
import { committedBytes, committedPaths } from '../sample-data/committed-files.ts';
import { mutated, noise } from './mutate.ts';

export interface Input {
  /** Says which it is, also by what it was made from. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Another seed, other inputs. */
export const SEED = 20_261_127;

export interface Inputs {
  file(number: number): Input;
}

/** Whole files to damage: the corpus, the beginnings of the sample files, and the mangled samples. */
export async function openInputs(): Promise<Inputs> {
  const corpus = await Promise.all(
    CORPUS.map(async ({ name, bytes }) => ({ name, bytes: (await bytes()).subarray(0, 20_000) })),
  );
  const samples = [...committedPaths('program'), ...committedPaths('mangled')]
    .filter((path) => path.endsWith('.csv'))
    .map((path) => ({
      name: path,
      bytes: new Uint8Array(committedBytes(path)).subarray(0, 2_500),
    }));
  const texts = [...corpus.filter(({ name }) => !name.endsWith('.xlsx')), ...samples];
  const workbooks = corpus.filter(({ name }) => name.endsWith('.xlsx'));
  return {
    file(number) {
      const random = randomStream('fuzz', SEED, number);
      const named = (name: string, bytes: Uint8Array): Input => ({
        name: `${number} of seed ${SEED}, ${name}`,
        bytes,
      });
      const turn = number % 10;
      if (turn === 0) return named('noise.csv', noise(random));
      if (turn === 1) {
        const { name, bytes } = random.pick(workbooks);
        return named(name, damagedWorkbook(bytes, random));
      }
      const { name, bytes } = random.pick(texts);
      return named(name, mutated(bytes, random));
    },
  };
}

/** Half of them damaged as bytes, half in the text of one part, zipped again whole. */
function damagedWorkbook(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.5)) return mutated(bytes, random);
  let parts: ReturnType<typeof unzipSync>;
  try {
    parts = unzipSync(bytes);
  } catch {
    return mutated(bytes, random);
  }
  const name = random.pick(Object.keys(parts));
  const part = parts[name] ?? new Uint8Array(0);
  const damaged = part.length === 0 ? part : mutated(part, random);
  return zipSync({ ...parts, [name]: damaged }, { mtime: '2026-10-01T12:00:00Z' });
}
