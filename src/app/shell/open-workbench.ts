import type { QueryClient } from '@tanstack/react-query';
import type { Session } from '../session/session.ts';
import { makeProgramStore } from '../view/program-store.ts';
import type { Workbench } from '../view/Workbench.tsx';
import { makeSampleLoader } from './sample.ts';

/** Fetches the catalogue and makes everything the pages work with. */
export async function openWorkbench(session: Session, client: QueryClient): Promise<Workbench> {
  const { catalogue } = await import('../../catalogue/catalogue.ts');
  const programs = makeProgramStore(catalogue.defaultProgram);
  const sample = makeSampleLoader(session, client, programs);
  const openDrafts = async () => (await import('../storage/drafts.ts')).openDrafts();
  return { catalogue, session, programs, sample, openDrafts };
}
