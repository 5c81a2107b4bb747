import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Submission } from '../../../core/workspace/submission.ts';
import { useSay } from '../../language/use-say.ts';
import { putHoldings } from '../../queries.ts';
import { announce } from '../../ui/announce.ts';
import { useWorkbench } from '../../view/Workbench.tsx';

/** A change of the list of what is in. */
export type SubmissionChange =
  | { readonly do: 'undo' | 'redo' }
  | { readonly do: 'remove' | 'restore'; readonly submission: Submission };

/** Makes one change at a time, puts what is in afterwards, says so, and then calls `onDone`. */
export function useSubmissionChanges(onDone: () => void) {
  const say = useSay();
  const { session } = useWorkbench();
  const client = useQueryClient();
  const made = (change: SubmissionChange) => {
    switch (change.do) {
      case 'undo':
        return session.undo();
      case 'redo':
        return session.redo();
      case 'remove':
        return session.remove(change.submission.id);
      case 'restore':
        return session.restore(change.submission.id);
    }
  };
  const wordsOf = (change: SubmissionChange) => {
    switch (change.do) {
      case 'undo':
        return say('files.undone');
      case 'redo':
        return say('submission.redone');
      case 'remove':
        return say('files.removed');
      case 'restore': {
        const { fileName: file, version } = change.submission;
        return say('submission.restored', { file, version });
      }
    }
  };
  return useMutation({
    mutationFn: async (change: SubmissionChange) =>
      putHoldings(session, client, await made(change)),
    onSuccess: (_, change) => {
      onDone();
      announce(wordsOf(change));
    },
  });
}
