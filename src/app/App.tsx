import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, use, type ReactNode } from 'react';
import { router } from './router.tsx';
import { RequestCountProvider } from './shell/RequestCountProvider.tsx';
import type { RequestCount } from './shell/requests-made.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { WorkbenchProvider, type Workbench } from './view/Workbench.tsx';

/** The whole site. Until its first words are there it shows its name only. */
export function App(props: {
  readonly client: QueryClient;
  readonly requests: RequestCount;
  readonly opening: Promise<Workbench>;
}) {
  return (
    <ErrorBoundary instead={(error) => <p role="alert">Plumbline: {error.message}</p>}>
      <Suspense fallback={<p className="starting">Plumbline</p>}>
        <QueryClientProvider client={props.client}>
          <RequestCountProvider count={props.requests}>
            <Opened opening={props.opening}>
              <RouterProvider router={router} />
            </Opened>
          </RequestCountProvider>
        </QueryClientProvider>
      </Suspense>
    </ErrorBoundary>
  );
}

function Opened(props: { readonly opening: Promise<Workbench>; readonly children: ReactNode }) {
  return <WorkbenchProvider workbench={use(props.opening)}>{props.children}</WorkbenchProvider>;
}
