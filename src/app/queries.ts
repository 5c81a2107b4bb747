/**
 * Every question the pages ask of the session, and the key its answer is kept under. An answer belongs to one
 * version of the data: when the data changes the key does, and nothing is ever fetched again by itself.
 */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Program } from '../core/definition/program.ts';
import type { Request } from '../core/query/request.ts';
import type { Holdings, Session } from './session/session.ts';

export const keys = {
  holdings: ['holdings'],
  fileTargets: (version: number) => ['file-targets', version],
  report: (version: number, request: string, program: string) => [
    'report',
    version,
    request,
    program,
  ],
} as const;

/** Local work: never paused offline, never retried, never stale by time. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

export function holdingsQuery(session: Session) {
  return queryOptions({ queryKey: keys.holdings, queryFn: () => session.holdings() });
}

export function fileTargetsQuery(session: Session, version: number) {
  return queryOptions({
    queryKey: keys.fileTargets(version),
    queryFn: () => session.fileTargets(),
  });
}

/** A change of data: from here on every report is asked anew. */
export function putHoldings(client: QueryClient, holdings: Holdings): void {
  client.setQueryData(keys.holdings, holdings);
  client.removeQueries({
    predicate: ({ queryKey }) => queryKey[0] === 'report' && queryKey[1] !== holdings.version,
    type: 'inactive',
  });
}

/** Cancelled when nobody looks at it any more. */
export function reportQuery(session: Session, version: number, request: Request, program: Program) {
  return queryOptions({
    queryKey: keys.report(version, JSON.stringify(request), JSON.stringify(program)),
    queryFn: ({ signal }) => session.report(request, program, { signal }),
  });
}
