import { useSay } from '../../language/use-say.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';

/** What the committee sets: its name, targets, groupings and thresholds. */
export function ProgramPage() {
  const say = useSay();
  usePageTitle(say('page.program'));
  return <h1>{say('page.program')}</h1>;
}
