import { useSyncExternalStore } from 'react';
import { useWorkbench } from '../../view/Workbench.tsx';
import { keptDraftsOf, type DraftsKept } from './keep-drafts.ts';
import { uploadsOf } from './upload-store.ts';

/** From the first time on, files on their way in are kept over a reload. */
export function useKeptDrafts(): DraftsKept {
  const { session, openDrafts, catalogue } = useWorkbench();
  const kept = keptDraftsOf(uploadsOf(session), openDrafts, catalogue);
  return useSyncExternalStore(kept.subscribe, kept.current);
}
