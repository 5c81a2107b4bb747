import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import { ReviewPart } from '../../../src/app/features/submissions/ReviewPart.tsx';
import { uploadsOf } from '../../../src/app/features/submissions/upload-store.ts';
import { useUploads } from '../../../src/app/features/submissions/use-uploads.ts';
import { LanguageProvider, loadMessages } from '../../../src/app/language/LanguageProvider.tsx';
import { keys, makeQueryClient } from '../../../src/app/queries.ts';
import { openSession } from '../../../src/app/session/open-session.ts';
import { StatusRegion } from '../../../src/app/ui/StatusRegion.tsx';
import { makeProgramStore } from '../../../src/app/view/program-store.ts';
import { WorkbenchProvider } from '../../../src/app/view/Workbench.tsx';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Language } from '../../../src/core/definition/words.ts';
import { openWasmEngine } from '../../../src/engine/duckdb-wasm.ts';
import { startDatabase } from '../../../src/engine/start-database.ts';
import { blobSource } from '../../../src/reading/source.ts';

/** The session of the pages with the database of the browser, but without the worker around it. */
export function sessionInBrowser() {
  return openSession({
    catalogue,
    engine: openWasmEngine(startDatabase()),
    sourceOf: (file) => Promise.resolve(blobSource(file, file.name)),
  });
}

/** What every file on its way in is held against; `children` beside it. */
export async function openReview(language: Language, children: ReactNode = null) {
  await loadMessages(language);
  const session = sessionInBrowser();
  const store = uploadsOf(session);
  const client = makeQueryClient();
  client.setQueryData(keys.holdings, await session.holdings());
  const workbench = {
    catalogue,
    session,
    programs: makeProgramStore(catalogue.defaultProgram),
    sample: { load: () => Promise.reject(new Error('There is no sample here.')) },
    openDrafts: () => Promise.reject(new Error('There are no drafts here.')),
  };
  const screen = await render(
    <QueryClientProvider client={client}>
      <WorkbenchProvider workbench={workbench}>
        <LanguageProvider language={language}>
          <main>
            <EveryReview />
            {children}
          </main>
          <StatusRegion />
        </LanguageProvider>
      </WorkbenchProvider>
    </QueryClientProvider>,
  );
  const add = async (...files: readonly (readonly [string, string])[]) => {
    store.add(files.map(([name, text]) => new File([text], name)));
    const steps = () => store.current().map(({ stage }) => stage.step);
    await expect
      .poll(() => steps().every((step) => step === 'staged'), { timeout: 50_000 })
      .toBe(true);
  };
  const putHoldings = async () => {
    const holdings = await session.holdings();
    client.setQueryData(keys.holdings, holdings);
    store.compareWith(holdings.version);
  };
  return { screen, session, store, add, putHoldings };
}

function EveryReview() {
  return useUploads().uploads.map((upload) => (
    <article key={upload.id} aria-label={upload.file.name}>
      <h3>{upload.file.name}</h3>
      <ReviewPart upload={upload} />
    </article>
  ));
}
