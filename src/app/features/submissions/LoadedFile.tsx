import type { Staged } from '../../../core/loading/staged.ts';
import { dayOf } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { countsWords } from './counts-words.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { ProblemGroups } from './ProblemGroups.tsx';
import type { Upload } from './upload.ts';

/** How many rows were read, what became of them, and what is wrong with the rest. */
export function LoadedFile(props: { readonly upload: Upload; readonly staged: Staged }) {
  const { upload, staged } = props;
  const say = useSay();
  const language = useLanguage();
  const { firstDate, lastDate } = staged;
  return (
    <>
      <p>
        {countsWords(staged, say, language)}{' '}
        {firstDate !== null &&
          lastDate !== null &&
          say('files.dates', {
            first: dayOf(firstDate, language),
            last: dayOf(lastDate, language),
          })}
      </p>
      <ProblemGroups upload={upload} staged={staged} />
      <PreviewTable staged={staged} />
    </>
  );
}
