import { useSay } from '../language/use-say.ts';
import { Empty } from '../ui/faces.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';

export function NotFound() {
  const say = useSay();
  usePageTitle(say('shell.notFound'));
  return (
    <>
      <h1>{say('shell.notFound')}</h1>
      <Empty title={say('shell.notFoundWhat')} />
    </>
  );
}
