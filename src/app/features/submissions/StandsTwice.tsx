import type { Review } from '../../../core/loading/review.ts';
import type { Staged } from '../../../core/loading/staged.ts';
import { useSay } from '../../language/use-say.ts';
import { useHoldings } from '../../view/use-view.ts';
import { AlikeRows } from './AlikeRows.tsx';
import { replacesOf, type Upload } from './upload.ts';

/** Rows of the file that are in the data already, and rows that repeat another of the file, side by side. */
export function StandsTwice(props: {
  readonly upload: Upload;
  readonly staged: Staged;
  readonly review: Review;
}) {
  const { upload, staged, review } = props;
  const say = useSay();
  const { submissions } = useHoldings();
  const repeated = staged.groups
    .filter(({ problem }) => problem.code === 'loading/duplicate-row')
    .reduce((sum, { count }) => sum + count, 0);
  const { rows, bySubmission, countsTwice } = review.again;
  return (
    <>
      {rows > 0 && (
        <section className="review">
          <h4>{say('review.again', { count: rows })}</h4>
          <ul>
            {bySubmission.map(({ submissionId, rows: count }) => {
              const file = submissions.find((one) => one.id === submissionId)?.fileName ?? '';
              return <li key={submissionId}>{say('review.againIn', { count, file })}</li>;
            })}
          </ul>
          <p>{say(countsTwice ? 'review.againTwice' : 'review.againOnce')}</p>
          <AlikeRows
            staged={staged}
            beside={replacesOf(upload) ?? []}
            count={bySubmission.reduce((sum, one) => sum + one.rows, 0)}
          />
        </section>
      )}
      {repeated > 0 && (
        <section className="review">
          <h4>{say('review.repeated', { count: repeated })}</h4>
          <AlikeRows staged={staged} beside="file" count={repeated} />
        </section>
      )}
    </>
  );
}
