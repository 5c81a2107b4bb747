/** Loads the sample program: the same way as anybody's files, only that the site brings them itself. */
import type { QueryClient } from '@tanstack/react-query';
import { asNew } from '../../core/loading/staged.ts';
import { putHoldings } from '../queries.ts';
import type { Session } from '../session/session.ts';
import type { ProgramStore } from '../view/program-store.ts';
import type { SampleLoader } from '../view/sample-loader.ts';

/** Files on their way at once: one is looked at while another is loaded, the smallest first. */
const AT_ONCE = 3;

export function makeSampleLoader(
  session: Session,
  client: QueryClient,
  programs: ProgramStore,
): SampleLoader {
  return {
    async load(name, onProgress) {
      const { samplePacks } = await import('virtual:sample-packs');
      const files = await Promise.all(samplePacks.map(fetched));
      const waiting = files.toSorted((one, other) => one.size - other.size);
      const staged: number[] = [];
      const all = waiting.length;
      const takeNext = async (): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          staged.push(await stageOne(session, next));
          onProgress({ done: staged.length, all });
        }
      };
      try {
        await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
        const holdings = await session.commit(staged.map(asNew));
        const program = programs.current();
        if (program.name === '') programs.set({ ...program, name });
        await putHoldings(session, client, holdings);
      } catch (error) {
        await session.discard(staged);
        throw error;
      }
    },
  };
}

async function fetched(pack: { readonly name: string; readonly url: string }): Promise<File> {
  const answer = await fetch(pack.url);
  if (!answer.ok) throw new Error(`${pack.name}: ${String(answer.status)}`);
  return new File([await answer.blob()], pack.name);
}

async function stageOne(session: Session, file: File): Promise<number> {
  const { hash, recipe, problems } = await session.inspect(file);
  if (recipe === null) throw new Error(`${file.name}: ${problems[0]?.words.en ?? ''}`);
  return (await session.stage(file, hash, recipe)).id;
}
