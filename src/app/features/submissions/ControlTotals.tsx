import { useId, useState } from 'react';
import { MEASURES, type Review } from '../../../core/loading/review.ts';
import type { Staged } from '../../../core/loading/staged.ts';
import { asks, type Check } from '../../../core/workspace/check.ts';
import { useSay } from '../../language/use-say.ts';
import { ConfirmChecks } from './ConfirmChecks.tsx';
import { ControlTotal } from './ControlTotal.tsx';
import type { Upload } from './upload.ts';

/** The totals on paper, to be typed; where they differ, whether the file goes in all the same. */
export function ControlTotals(props: {
  readonly upload: Upload;
  readonly staged: Staged;
  readonly review: Review;
  readonly checks: readonly Check[];
}) {
  const { upload, staged, review } = props;
  const say = useSay();
  const id = useId();
  const differing = props.checks.filter((check) => check.kind === 'control-total' && asks(check));
  // Whether it was open at first: from then on the person opens and closes it.
  const [wasTyped] = useState(Object.values(upload.said.totals).some((text) => text !== ''));
  return (
    <details open={wasTyped}>
      <summary>{say('review.paper')}</summary>
      <fieldset className={differing.length > 0 ? 'review review--asks' : 'review'}>
        <legend className="usa-sr-only">{say('review.paper')}</legend>
        <p className="small">{say('review.paperWhat')}</p>
        <div className="control-totals" id={id}>
          {MEASURES.map((of) => {
            const accepted = review.accepted[of];
            return accepted === null ? null : (
              <ControlTotal key={of} {...{ upload, staged, review, of, accepted }} />
            );
          })}
        </div>
        {differing.length > 0 && (
          <ConfirmChecks
            upload={upload}
            checks={differing}
            words={say('review.addAnyway')}
            describedBy={id}
          />
        )}
      </fieldset>
    </details>
  );
}
