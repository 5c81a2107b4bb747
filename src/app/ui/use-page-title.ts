import { useEffect } from 'react';
import { useSay } from '../language/use-say.ts';

/** Names the browser's tab after the page. */
export function usePageTitle(page: string): void {
  const say = useSay();
  useEffect(() => {
    document.title = say('shell.pageTitle', { page });
  }, [page, say]);
}
