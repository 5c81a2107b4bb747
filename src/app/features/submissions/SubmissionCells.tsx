import type { Submission } from '../../../core/workspace/submission.ts';
import { dayOf } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { useKindTitle } from './use-kind-title.ts';

/** The headings over what is said of every file, in now or earlier. */
export function SubmissionHeads() {
  const say = useSay();
  return (
    <>
      <th scope="col">{say('files.file')}</th>
      <th scope="col">{say('submission.version')}</th>
      <th scope="col">{say('submission.submitter')}</th>
      <th scope="col">{say('files.kindShort')}</th>
      <th scope="col">{say('files.when')}</th>
    </>
  );
}

/** What is said of every file: its name, version, who handed it in, its kind, and its first to last date. */
export function SubmissionCells(props: {
  readonly submission: Submission;
  readonly version: string;
}) {
  const { submission } = props;
  const language = useLanguage();
  const kindTitle = useKindTitle();
  const { firstDate, lastDate } = submission;
  return (
    <>
      <th scope="row">{submission.fileName}</th>
      <td>{props.version}</td>
      <td>{submission.submitter || '—'}</td>
      <td>{kindTitle(submission.kind)}</td>
      <td>
        {firstDate === null || lastDate === null
          ? '—'
          : `${dayOf(firstDate, language)} – ${dayOf(lastDate, language)}`}
      </td>
    </>
  );
}
