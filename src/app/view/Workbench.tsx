import { createContext, use, type ReactNode } from 'react';
import type { Catalogue } from '../../core/definition/catalogue.ts';
import type { Session } from '../session/session.ts';
import type { Drafts } from '../storage/drafts.ts';
import type { ProgramStore } from './program-store.ts';
import type { SampleLoader } from './sample-loader.ts';

/** What every page works with: what is measured, the rows' keeper, and what the committee has set. */
export interface Workbench {
  readonly catalogue: Catalogue;
  readonly session: Session;
  readonly programs: ProgramStore;
  readonly sample: SampleLoader;
  /** Where files that are being worked on are kept over a reload. */
  readonly openDrafts: () => Promise<Drafts>;
}

const WorkbenchContext = createContext<Workbench | null>(null);

export function WorkbenchProvider(props: {
  readonly workbench: Workbench;
  readonly children: ReactNode;
}) {
  return <WorkbenchContext value={props.workbench}>{props.children}</WorkbenchContext>;
}

/** Throws outside the provider. */
export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext);
  if (workbench === null) throw new Error('No workbench: the page is not inside its provider.');
  return workbench;
}
