import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useSay } from '../language/use-say.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Skeleton, Trouble } from '../ui/faces.tsx';
import { StatusRegion } from '../ui/StatusRegion.tsx';

/** What stands around every page: skip link, header, what is shown, the page itself, the live region. */
export function Shell(props: {
  readonly header: ReactNode;
  readonly bar: ReactNode;
  /** Shown in the place of the page when given. */
  readonly instead: ReactNode;
}) {
  const say = useSay();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const page = props.instead === null ? pathname : 'instead';
  const shownPage = useRef(page);
  useEffect(() => {
    if (shownPage.current === page) return;
    shownPage.current = page;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [page]);
  return (
    <>
      <button
        type="button"
        className="usa-skipnav skip-link"
        onClick={() => {
          main.current?.focus();
          main.current?.scrollIntoView();
        }}
      >
        {say('shell.skip')}
      </button>
      {props.header}
      {props.bar}
      <main ref={main} tabIndex={-1} className="main" id="main">
        <ErrorBoundary
          key={pathname}
          instead={(error, again) => (
            <Trouble
              title={say('shell.failed')}
              words={say('shell.failedWhat')}
              detail={error.message}
            >
              <button type="button" className="usa-button" onClick={again}>
                {say('shell.tryAgain')}
              </button>
            </Trouble>
          )}
        >
          <Suspense fallback={<Skeleton words={say('shell.loading')} />}>
            {props.instead ?? <Outlet />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <StatusRegion />
    </>
  );
}
