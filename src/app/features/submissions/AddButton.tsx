import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../../core/problem.ts';
import { useSay } from '../../language/use-say.ts';
import { putHoldings } from '../../queries.ts';
import { announce } from '../../ui/announce.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { ProblemTexts } from './ProblemTexts.tsx';
import { isReady } from './upload.ts';
import { useUploads } from './use-uploads.ts';

/** How many files went in, and the version of the data they made. */
export interface Added {
  readonly files: number;
  readonly version: number;
}

/** Nothing is in the data before this is pressed; then every ready file is, or none. */
export function AddButton(props: { readonly onAdded: (added: Added) => void }) {
  const say = useSay();
  const client = useQueryClient();
  const { session } = useWorkbench();
  const { store, uploads } = useUploads();
  const ready = uploads.filter(isReady).length;
  const adding = useMutation({
    mutationFn: async () => {
      const onTheirWay = store.current().length;
      const holdings = await store.commit();
      const files = onTheirWay - store.current().length;
      if (files > 0) await putHoldings(session, client, holdings);
      return { files, holdings };
    },
    onSuccess: ({ files, holdings }) => {
      announce(say(files === 0 ? 'asBefore.readAnew' : 'files.added', { count: files }));
      if (files > 0) props.onAdded({ files, version: holdings.version });
    },
  });
  return (
    <div className="buttons">
      <button
        type="button"
        className="usa-button"
        disabled={ready === 0 || adding.isPending}
        onClick={() => adding.mutate()}
      >
        {say('files.add', { count: ready })}
      </button>
      <p className="muted">{say('files.notYet', { count: uploads.length - ready })}</p>
      {adding.isError && (
        <div role="alert">
          <p>{say('files.addFailed', { reason: adding.error.message })}</p>
          {'problems' in adding.error && (
            <ProblemTexts problems={adding.error.problems as readonly Problem[]} />
          )}
        </div>
      )}
    </div>
  );
}
