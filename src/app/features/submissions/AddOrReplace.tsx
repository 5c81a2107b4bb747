import { lazy, Suspense, useEffect, useId } from 'react';
import type { Comparison } from '../../../core/loading/staged.ts';
import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { useHoldings } from '../../view/use-view.ts';
import { BeforeAfterTable } from './BeforeAfterTable.tsx';
import type { Upload } from './upload.ts';
import { useUploads } from './use-uploads.ts';

const RatesPart = lazy(() =>
  import('./RatesPart.tsx').then(({ RatesPart: part }) => ({ default: part })),
);

/** What a file that overlaps is to be: nothing is chosen beforehand, and it waits until somebody does. */
export function AddOrReplace(props: { readonly upload: Upload; readonly comparison: Comparison }) {
  const { upload, comparison } = props;
  const say = useSay();
  const name = useId();
  const { store } = useUploads();
  const { submissions } = useHoldings();
  const asks = comparison.together !== null && upload.replaces === null;
  const file = upload.file.name;
  useEffect(() => {
    if (asks) announce(say('submission.asks', { file }));
  }, [asks, file, say]);
  if (comparison.together === null) return null;
  const ids = comparison.overlaps.map(({ submissionId }) => submissionId);
  const one = (id: number, rows: number) => {
    const former = submissions.find((submission) => submission.id === id);
    if (former === undefined) return [];
    const { fileName, version } = former;
    return { ids: [id], words: say('submission.replace', { file: fileName, version, rows }) };
  };
  const choices: readonly { readonly ids: readonly number[]; readonly words: string }[] = [
    ...comparison.overlaps.flatMap(({ submissionId, totals }) => one(submissionId, totals.rows)),
    ...(ids.length < 2
      ? []
      : [
          {
            ids,
            words: say('submission.replaceAll', {
              count: ids.length,
              rows: comparison.together.rows,
            }),
          },
        ]),
    { ids: [], words: say('submission.beside') },
  ];
  const chosen = upload.replaces;
  const isChosen = (choice: readonly number[]) =>
    chosen !== null && chosen.length === choice.length && choice.every((id) => chosen.includes(id));
  const standing = choices.some((choice) => isChosen(choice.ids)) ? chosen : null;
  return (
    <fieldset className="add-or-replace">
      <legend>{say('submission.choose')}</legend>
      {choices.map((choice) => (
        <label key={choice.ids.join(' ')} className="choice">
          <input
            type="radio"
            name={name}
            checked={isChosen(choice.ids)}
            onChange={() => store.choose(upload.id, choice.ids)}
          />{' '}
          {choice.words}
        </label>
      ))}
      <p className="small muted">{say('submission.kept')}</p>
      <BeforeAfterTable fileName={file} comparison={comparison} replaces={standing} />
      {upload.stage.step === 'staged' && (
        <Suspense fallback={null}>
          <RatesPart staged={upload.stage.staged} replaces={standing} />
        </Suspense>
      )}
    </fieldset>
  );
}
