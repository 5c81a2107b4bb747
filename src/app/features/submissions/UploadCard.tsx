import { lazy, Suspense, useId } from 'react';
import { LAYOUTS } from '../../../core/intake/profiles/profiles.ts';
import { useLanguage, useSay, useWords } from '../../language/use-say.ts';
import { sizeOf } from '../../language/format.ts';
import { StartInTurn } from '../../ui/InTurn.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { useHoldings } from '../../view/use-view.ts';
import {
  blockingProblems,
  inspectionOf,
  isReady,
  isUnreadable,
  isWhole,
  needsChoice,
  recipeOf,
  reviewOf,
  type Upload,
} from './upload.ts';
import { AddOrReplace } from './AddOrReplace.tsx';
import { AsBefore } from './AsBefore.tsx';
import { AskedOnce } from './AskedOnce.tsx';
import { DroppedColumns } from './DroppedColumns.tsx';
import { GroupsInRow } from './GroupsInRow.tsx';
import { LoadedFile } from './LoadedFile.tsx';
import { MappingPart } from './MappingPart.tsx';
import { PartOfFile } from './PartOfFile.tsx';
import { ProblemTexts } from './ProblemTexts.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { SubmitterField } from './SubmitterField.tsx';
import { UploadButtons } from './UploadButtons.tsx';
import { useKeptDrafts } from './use-kept-drafts.ts';
import { useKindTitle } from './use-kind-title.ts';
import { StepAnnouncement } from './StepAnnouncement.tsx';
import { usePartTitle } from './use-part-title.ts';
import { useUploads } from './use-uploads.ts';

const ReviewPart = lazy(() =>
  import('./ReviewPart.tsx').then(({ ReviewPart: part }) => ({ default: part })),
);

/** What became of one file, and what can be done about it. */
export function UploadCard({ upload }: { readonly upload: Upload }) {
  const say = useSay();
  const words = useWords();
  const language = useLanguage();
  const kindTitle = useKindTitle();
  const { store, uploads } = useUploads();
  const { notKept } = useKeptDrafts();
  const { submissions } = useHoldings();
  const heading = useId();
  const focus = useKeptFocus<HTMLElement>();
  const inspection = inspectionOf(upload);
  const layout = LAYOUTS.find(({ id }) => id === upload.layout);
  const recipe = recipeOf(upload);
  const blocking = blockingProblems(upload);
  const title = usePartTitle(upload);
  const twin = inspection === null ? undefined : sameFile(inspection.hash);
  return (
    <article
      className={`file-card file-card--${toneOf(upload)}`}
      tabIndex={-1}
      aria-labelledby={heading}
      {...focus}
    >
      <StepAnnouncement file={title} step={upload.stage.step} state={say(stepWords(upload))} />
      <h3 id={heading}>{title}</h3>
      <ul className="steps-done">
        <li>{sizeOf(upload.file.size, language)}</li>
        {recipe !== null && <li>{say('files.kind', { kind: kindTitle(recipe.kind) })}</li>}
        {layout !== undefined && <li>{say('files.profile', { profile: words(layout.title) })}</li>}
        <li>
          <strong>{say(stepWords(upload))}</strong>
        </li>
      </ul>
      <PartOfFile upload={upload} />
      <GroupsInRow upload={upload} />
      {notKept.has(upload.id) && <p>{say('drafts.notKept')}</p>}
      <SheetChoice upload={upload} />
      {twin !== undefined && <p>{say('files.sameFile', { file: twin })}</p>}
      <ReadingProgress stage={upload.stage} />
      {upload.stage.step === 'failed' && blocking.length === 0 && (
        <p>{say('files.failedBecause', { reason: upload.stage.message })}</p>
      )}
      <ProblemTexts problems={blocking} />
      <AskedOnce key={JSON.stringify(recipe?.fields)} upload={upload} />
      {inspection !== null && <DroppedColumns inspection={inspection} />}
      {upload.stage.step === 'staged' && (
        <LoadedFile upload={upload} staged={upload.stage.staged} />
      )}
      {!isUnreadable(upload) && <SubmitterField upload={upload} />}
      {inspection !== null && <AsBefore upload={upload} />}
      {upload.stage.step === 'staged' && blocking.length === 0 && (
        <>
          <AddOrReplace upload={upload} comparison={upload.stage.comparison} />
          <Suspense fallback={null}>
            <ReviewPart upload={upload} />
          </Suspense>
        </>
      )}
      {inspection !== null && !isUnreadable(upload) && (
        <StartInTurn key={inspection.hash + JSON.stringify(recipe)}>
          <MappingPart upload={upload} inspection={inspection} recipe={recipe} />
        </StartInTurn>
      )}
      <UploadButtons upload={upload} store={store} title={title} />
    </article>
  );

  function sameFile(hash: string): string | undefined {
    const kind = recipe?.kind;
    const stored = submissions.find((one) => one.hash === hash && one.kind === kind)?.fileName;
    const earlier = uploads.find(
      (other) =>
        other.id < upload.id &&
        inspectionOf(other)?.hash === hash &&
        recipeOf(other)?.kind === kind,
    );
    return stored ?? earlier?.file.name;
  }
}

function stepWords(upload: Upload) {
  if (isReady(upload)) return 'files.step.ready';
  if (needsChoice(upload)) return 'submission.step.choose';
  const held = isWhole(upload) ? (reviewOf(upload)?.heldBy ?? null) : null;
  if (held !== null) return `review.step.${held}` as const;
  return isUnreadable(upload) ? 'files.step.failed' : (`files.step.${upload.stage.step}` as const);
}

function toneOf(upload: Upload): 'ready' | 'trouble' | 'ask' | 'busy' {
  if (isReady(upload)) return 'ready';
  const { step } = upload.stage;
  if (step === 'failed' || blockingProblems(upload).length > 0) return 'trouble';
  return step === 'asking' || step === 'staged' || step === 'cancelled' ? 'ask' : 'busy';
}
