import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { preferredLanguage } from '../language/language.ts';
import { LanguageProvider } from '../language/LanguageProvider.tsx';
import { useHoldings, useViewSearch } from '../view/use-view.ts';
import { StartInTurn } from '../ui/InTurn.tsx';
import { Header } from './Header.tsx';
import { Shell } from './Shell.tsx';
import { useRequestCount } from './RequestCountProvider.tsx';
import { useNoStrayDrop } from './use-no-stray-drop.ts';

const ViewBar = lazy(() => import('./ViewBar.tsx').then(({ ViewBar }) => ({ default: ViewBar })));
const Welcome = lazy(() =>
  import('../features/welcome/WelcomePage.tsx').then(({ WelcomePage }) => ({
    default: WelcomePage,
  })),
);

/** Pages that show figures: they have the bar, and without data the welcome stands in their place. */
function showsFigures(pathname: string): boolean {
  return pathname !== '/data' && pathname !== '/program';
}

/** Everything, in the link's language. */
export function Root() {
  const { lang } = useViewSearch();
  const [preferred] = useState(preferredLanguage);
  const { pathname } = useLocation();
  const hasData = useHoldings().quarters.length > 0;
  const figures = showsFigures(pathname);
  useWarningBeforeLeaving(hasData);
  useNoStrayDrop();
  return (
    <LanguageProvider language={lang ?? preferred}>
      <Shell
        header={<Header requests={useRequestCount()} hasData={hasData} />}
        bar={
          figures && hasData ? (
            <StartInTurn>
              <Suspense fallback={null}>
                <ViewBar />
              </Suspense>
            </StartInTurn>
          ) : null
        }
        instead={figures && !hasData ? <Welcome /> : null}
      />
    </LanguageProvider>
  );
}

/** The rows live in this tab only: closing it asks first. */
function useWarningBeforeLeaving(hasData: boolean): void {
  useEffect(() => {
    if (!hasData) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasData]);
}
