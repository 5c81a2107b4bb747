import { useState } from 'react';
import type { Submission } from '../../../core/workspace/submission.ts';
import { useSay } from '../../language/use-say.ts';
import { ReceiptDialog } from './ReceiptDialog.tsx';

/** Opens the receipt of some files; one file is named to those who hear the button alone. */
export function ReceiptButton({ submissions }: { readonly submissions: readonly Submission[] }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [one, ...others] = submissions;
  if (one === undefined) return null;
  return (
    <>
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        aria-label={
          others.length === 0 ? say('receipt.openNamed', { file: one.fileName }) : undefined
        }
        onClick={() => setOpen(true)}
      >
        {say('receipt.open')}
      </button>
      {open && <ReceiptDialog submissions={submissions} onClose={() => setOpen(false)} />}
    </>
  );
}
