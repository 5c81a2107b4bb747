import type { Submission } from '../../../core/workspace/submission.ts';
import { dayOf } from '../../language/format.ts';
import { useLanguage } from '../../language/use-say.ts';

/** From the first to the last date of a file's rows. */
export function WhenCell({ submission }: { readonly submission: Submission }) {
  const language = useLanguage();
  const { firstDate, lastDate } = submission;
  if (firstDate === null || lastDate === null) return <td>—</td>;
  return <td>{`${dayOf(firstDate, language)} – ${dayOf(lastDate, language)}`}</td>;
}
