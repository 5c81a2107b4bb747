import { createContext, use, type ReactNode } from 'react';
import type { RequestCount } from './requests-made.ts';

const RequestCountContext = createContext<RequestCount | null>(null);

export function RequestCountProvider(props: {
  readonly count: RequestCount;
  readonly children: ReactNode;
}) {
  return <RequestCountContext value={props.count}>{props.children}</RequestCountContext>;
}

/** Throws outside the provider. */
export function useRequestCount(): RequestCount {
  const count = use(RequestCountContext);
  if (count === null) throw new Error('No request count: the shell is not inside its provider.');
  return count;
}
