import { QueryClientProvider } from '@tanstack/react-query';
import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import { ProgramPage } from '../../../src/app/features/program/ProgramPage.tsx';
import { LanguageProvider, loadMessages } from '../../../src/app/language/LanguageProvider.tsx';
import { keys, makeQueryClient } from '../../../src/app/queries.ts';
import type { FileTargets, Holdings, Session } from '../../../src/app/session/session.ts';
import { StatusRegion } from '../../../src/app/ui/StatusRegion.tsx';
import { makeProgramStore } from '../../../src/app/view/program-store.ts';
import { WorkbenchProvider } from '../../../src/app/view/Workbench.tsx';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Program } from '../../../src/core/definition/program.ts';
import type { Language } from '../../../src/core/definition/words.ts';
import { cityOrdinance } from './targets.ts';

const holdings: Holdings = {
  version: 1,
  submissions: [],
  versions: [],
  canUndo: false,
  canRedo: false,
  quarters: ['2026-Q3'],
  dimensions: {
    project: ['Harbor Tunnel', 'River Bridge'],
    employer: ['Acme Electric'],
    trade: ['carpenter', 'electrician'],
    'worker-class': ['apprentice', 'journey'],
    source: [],
    reason: [],
  },
  reported: [],
};

const NONE: FileTargets = { targets: [], problems: [] };

/** The page asks the session only for what is in and its targets, and both are put there. */
const noRows = {} as Session;

/** The Program page with one ready set of targets, and the store it changes. */
export async function openPage(
  part: Partial<Program> = {},
  language: Language = 'en',
  fromFiles = NONE,
) {
  await loadMessages(language);
  const programs = makeProgramStore({ ...catalogue.defaultProgram, ...part });
  const client = makeQueryClient();
  client.setQueryData(keys.holdings, holdings);
  client.setQueryData(keys.fileTargets(holdings.version), fromFiles);
  const workbench = {
    catalogue: { ...catalogue, targetPresets: [cityOrdinance] },
    session: noRows,
    programs,
    sample: { load: () => Promise.reject(new Error('There is no sample here.')) },
    openDrafts: () => Promise.reject(new Error('There are no drafts here.')),
  };
  const screen = await render(
    <QueryClientProvider client={client}>
      <WorkbenchProvider workbench={workbench}>
        <LanguageProvider language={language}>
          <main>
            <ProgramPage />
          </main>
          <StatusRegion />
        </LanguageProvider>
      </WorkbenchProvider>
    </QueryClientProvider>,
  );
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
  return { screen, programs };
}
