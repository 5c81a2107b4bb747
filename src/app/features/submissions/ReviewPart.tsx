import { useEffect } from 'react';
import type { Review } from '../../../core/loading/review.ts';
import { listOf, upToHundredths } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { Note } from '../../ui/Note.tsx';
import { ChangedSince } from './ChangedSince.tsx';
import { ControlTotals } from './ControlTotals.tsx';
import { StandsTwice } from './StandsTwice.tsx';
import { needsChoice, reviewOf, type Upload } from './upload.ts';
import { useUploads } from './use-uploads.ts';

/** What a staged file is held against, and what somebody has to confirm before it goes in. */
export function ReviewPart({ upload }: { readonly upload: Upload }) {
  const say = useSay();
  const reviewed = reviewOf(upload);
  const file = upload.file.name;
  // The other question comes first, and is told by itself; a typed total is told by its own field.
  const first = needsChoice(upload);
  const asks =
    !first &&
    reviewed?.heldBy === 'confirm' &&
    reviewed.open.some(({ kind }) => kind !== 'control-total');
  const waits = reviewed?.heldBy === 'file';
  useEffect(() => {
    if (asks) announce(say('review.asks', { file }));
  }, [asks, file, say]);
  useEffect(() => {
    if (waits) announce(`${file}: ${say('review.step.file')}`);
  }, [waits, file, say]);
  if (upload.stage.step !== 'staged' || reviewed === null) return null;
  const { staged, review } = upload.stage;
  const { checks } = reviewed;
  return (
    <>
      <OtherFirst review={review} />
      <OwnTotal review={review} />
      <ControlTotals {...{ upload, staged, review, checks }} />
      {!first && !waits && <ChangedSince upload={upload} checks={checks} />}
      {reviewed.heldBy !== 'review' && <StandsTwice {...{ upload, staged, review }} />}
    </>
  );
}

function OtherFirst({ review: { waitsFor } }: { readonly review: Review }) {
  const say = useSay();
  const language = useLanguage();
  const { uploads } = useUploads();
  if (waitsFor.length === 0) return null;
  const names = uploads
    .filter(({ stage }) => stage.step === 'staged' && waitsFor.includes(stage.staged.id))
    .map(({ file }) => file.name);
  return <Note tone="warning">{say('review.waits', { files: listOf(names, language) })}</Note>;
}

function OwnTotal({ review: { ownTotal, accepted } }: { readonly review: Review }) {
  const say = useSay();
  const language = useLanguage();
  if (ownTotal === null || accepted.hours === null) return null;
  const agrees = Math.abs(ownTotal.hours - accepted.hours) < 0.005;
  const words = say(agrees ? 'review.ownTotalAgrees' : 'review.ownTotalDiffers', {
    row: ownTotal.row,
    own: upToHundredths(ownTotal.hours, language),
    accepted: upToHundredths(accepted.hours, language),
  });
  return agrees ? <p>{words}</p> : <Note tone="warning">{words}</Note>;
}
