import { Suspense, useEffect, useState } from 'react';
import { useSay } from '../../language/use-say.ts';
import { Note } from '../../ui/Note.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { TargetProblems } from '../../view/TargetProblems.tsx';
import { useHoldings } from '../../view/use-view.ts';
import { AddButton, type Added } from './AddButton.tsx';
import { AddedNote } from './AddedNote.tsx';
import { DraftsBack } from './DraftsBack.tsx';
import { FileDrop } from './FileDrop.tsx';
import { OtherWays } from './OtherWays.tsx';
import { ReportedTable } from './ReportedTable.tsx';
import { SubmissionList } from './SubmissionList.tsx';
import { UploadCard } from './UploadCard.tsx';
import { useKeptDrafts } from './use-kept-drafts.ts';
import { useUploads } from './use-uploads.ts';

/** Files come in here, and here is what is in. */
export function SubmissionsPage() {
  const say = useSay();
  const { store, uploads } = useUploads();
  const holdings = useHoldings();
  useKeptDrafts();
  const [added, setAdded] = useState<Added | null>(null);
  useEffect(() => store.compareWith(holdings.version), [store, holdings.version]);
  usePageTitle(say('page.submissions'));
  return (
    <>
      <h1>{say('page.submissions')}</h1>
      <p className="lead">{say('files.lead')}</p>
      <FileDrop />
      <OtherWays />
      {added?.version === holdings.version && <AddedNote key={added.version} files={added.files} />}
      {uploads.length > 0 && (
        <section aria-labelledby="uploads">
          <h2 id="uploads">{say('files.onTheirWay')}</h2>
          <AddButton onAdded={setAdded} />
          <DraftsBack />
          <p className="small muted">{say('drafts.kept')}</p>
          {uploads.map((upload) => (
            <UploadCard key={upload.id} upload={upload} />
          ))}
          {uploads.length > 3 && <AddButton onAdded={setAdded} />}
        </section>
      )}
      {holdings.submissions.length > 0 && <Note tone="info">{say('shell.tabOnly')}</Note>}
      <Suspense fallback={null}>
        <TargetProblems />
      </Suspense>
      <ReportedTable holdings={holdings} />
      <SubmissionList holdings={holdings} />
    </>
  );
}
