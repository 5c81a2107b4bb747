/** Loads the sample program: the same way as anybody's files, only that the site brings them itself. */
import type { QueryClient } from '@tanstack/react-query';
import { putHoldings } from '../queries.ts';
import type { Session } from '../session/session.ts';
import type { SampleLoader } from '../view/sample-loader.ts';

/** Files fetched at the same time; browsers open six connections to one site. */
const AT_ONCE = 6;

export function makeSampleLoader(session: Session, client: QueryClient): SampleLoader {
  return {
    async load(onProgress) {
      const { sampleFiles } = await import('./sample-files.ts');
      const waiting = Object.entries(sampleFiles);
      const staged: number[] = [];
      const all = waiting.length;
      const takeNext = async (): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          staged.push(await stageOne(session, next[0], next[1]));
          onProgress({ done: staged.length, all });
        }
      };
      try {
        await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
        putHoldings(client, await session.commit(staged.sort((a, b) => a - b)));
      } catch (error) {
        await session.discard(staged);
        throw error;
      }
    },
  };
}

async function stageOne(session: Session, path: string, url: string): Promise<number> {
  const name = path.split('/program/').at(-1)?.replace('/', ' ') ?? path;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${name}: ${String(answer.status)}`);
  const file = new File([await answer.blob()], name, { type: 'text/csv' });
  const { hash, recipe, problems } = await session.inspect(file);
  if (recipe === null) throw new Error(`${name}: ${problems[0]?.words.en ?? 'not recognised'}`);
  return (await session.stage(file, hash, recipe)).id;
}
