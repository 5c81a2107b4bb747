import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { cellsCorrected, isCorrected, rowsSkipped } from '../../../../core/intake/corrections.ts';
import type { Staged } from '../../../../core/loading/staged.ts';
import { useLanguage, useSay } from '../../../language/use-say.ts';
import { announce } from '../../../ui/announce.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { useWorkbench } from '../../../view/Workbench.tsx';
import { redone, undone, type CorrectionsHistory } from '../corrections-history.ts';
import { useUploads } from '../use-uploads.ts';
import { problemsLeft } from './problems-left.ts';

const PrintProblems = lazy(() =>
  import('./PrintProblems.tsx').then(({ PrintProblems }) => ({ default: PrintProblems })),
);

/** What holds for all problems of a file: undo and redo, and all of them as a file or on paper. */
export function ProblemTools(props: {
  readonly uploadId: number;
  readonly staged: Staged;
  readonly history: CorrectionsHistory;
}) {
  const { uploadId, staged, history } = props;
  const say = useSay();
  const language = useLanguage();
  const { session } = useWorkbench();
  const { store } = useUploads();
  const [printing, setPrinting] = useState(false);
  const going = useMutation({
    mutationFn: (by: typeof undone) => store.correct(uploadId, by),
    onSuccess: (after, by) => {
      if (after === null) return;
      const left = problemsLeft(after);
      announce(say(by === undone ? 'fix.undone' : 'fix.redone', { left }));
    },
  });
  const saving = useMutation({
    mutationFn: () => session.problemsCsv(staged.id, language),
    onSuccess: (csv) => {
      const name = staged.fileName.replace(/\.[^.]*$/u, '');
      saveFile(csv, `${name}-${say('fix.downloadName')}.csv`, 'text/csv');
    },
  });
  const { corrections } = staged;
  const step = (by: typeof undone, isPossible: boolean, words: string) => (
    <button
      type="button"
      className="usa-button usa-button--outline"
      aria-disabled={!isPossible}
      onClick={() => isPossible && !going.isPending && going.mutate(by)}
    >
      {words}
    </button>
  );
  const failed = going.error ?? saving.error;
  return (
    <>
      {isCorrected(corrections) && (
        <p>
          {say('fix.byHand', {
            cells: cellsCorrected(corrections),
            rows: rowsSkipped(corrections),
          })}
        </p>
      )}
      <div className="buttons">
        {step(undone, history.past.length > 0, say('fix.undo'))}
        {step(redone, history.future.length > 0, say('fix.redo'))}
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => saving.mutate()}
        >
          {say('fix.downloadAll')}
        </button>
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => setPrinting(true)}
        >
          {say('fix.printAll')}
        </button>
      </div>
      {failed !== null && <p role="alert">{say('fix.failed', { reason: failed.message })}</p>}
      {printing && (
        <Suspense fallback={null}>
          <PrintProblems staged={staged} onDone={() => setPrinting(false)} />
        </Suspense>
      )}
    </>
  );
}
