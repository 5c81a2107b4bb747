import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { announce } from '../ui/announce.ts';
import { useWorkbench } from './Workbench.tsx';

/** One press and the sample program is in. */
export function LoadSample(props: { readonly outline?: boolean }) {
  const say = useSay();
  const { sample } = useWorkbench();
  const [files, setFiles] = useState({ done: 0, all: 0 });
  const loading = useMutation({
    mutationFn: () => sample.load(say('sample.name'), setFiles),
    onSuccess: () => announce(say('sample.loaded')),
  });
  const style = props.outline === true ? 'usa-button usa-button--outline' : 'usa-button';
  return (
    <>
      <button
        type="button"
        className={style}
        disabled={loading.isPending}
        onClick={() => loading.mutate()}
      >
        {loading.isPending ? say('sample.loading', files) : say('sample.try')}
      </button>
      {loading.isError && (
        <p role="alert">{say('sample.failed', { reason: loading.error.message })}</p>
      )}
    </>
  );
}
