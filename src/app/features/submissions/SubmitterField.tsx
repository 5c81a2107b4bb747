import { useId, useState } from 'react';
import { useSay } from '../../language/use-say.ts';
import type { Upload } from './upload.ts';
import { useUploads } from './use-uploads.ts';

/** Who handed the file in: taken when the field is left. */
export function SubmitterField({ upload }: { readonly upload: Upload }) {
  const say = useSay();
  const id = useId();
  const { store } = useUploads();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div>
      <label className="usa-label" htmlFor={id}>
        {say('submission.submitter')}
      </label>
      <p className="small muted" id={`${id}-hint`}>
        {say('submission.submitterHint')}
      </p>
      <input
        id={id}
        className="usa-input"
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        value={draft ?? upload.submitter}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => {
          if (draft !== null && draft !== upload.submitter) store.setSubmitter(upload.id, draft);
          setDraft(null);
        }}
      />
    </div>
  );
}
