import type { Check } from '../../../core/workspace/check.ts';
import { areConfirmed, withConfirmed } from './upload-review.ts';
import type { Upload } from './upload.ts';
import { useUploads } from './use-uploads.ts';

/** Lets checks stand although their numbers do not agree; can be taken back. */
export function ConfirmChecks(props: {
  readonly upload: Upload;
  readonly checks: readonly Check[];
  readonly words: string;
  /** Id of the element that says what is confirmed. */
  readonly describedBy: string;
}) {
  const { upload, checks } = props;
  const { store } = useUploads();
  return (
    <label className="choice">
      <input
        type="checkbox"
        aria-describedby={props.describedBy}
        checked={areConfirmed(checks, upload.said)}
        onChange={({ target }) =>
          store.setSaid(upload.id, withConfirmed(upload.said, checks, target.checked))
        }
      />{' '}
      {props.words}
    </label>
  );
}
