/**
 * Every question the pages ask of the session, and the key its answer is kept under. An answer belongs to one
 * version of the data: when the data changes the key does, and nothing is ever fetched again by itself.
 */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Staged } from '../core/loading/staged.ts';
import type { Program } from '../core/definition/program.ts';
import type { Request } from '../core/query/request.ts';
import type { Holdings, Session } from './session/session.ts';

export const keys = {
  holdings: ['holdings'],
  fileTargets: (version: number) => ['file-targets', version],
  preview: (stagedId: number, revision: number) => ['preview', stagedId, revision],
  problems: (stagedId: number, revision: number) => ['problems', stagedId, revision],
  alike: (stagedId: number, revision: number) => ['alike', stagedId, revision],
  rates: (version: number, revision: number) => ['rates', version, revision],
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

/** A staged file as it is after so many corrections. */
export function previewQuery(session: Session, { id, revision }: Pick<Staged, 'id' | 'revision'>) {
  return queryOptions({
    queryKey: keys.preview(id, revision),
    queryFn: () => session.preview(id),
  });
}

/**
 * A change of data: from here on every report is asked anew. The targets among the files come first, so that
 * no page has to wait for them before it can ask.
 */
export async function putHoldings(
  session: Session,
  client: QueryClient,
  holdings: Holdings,
): Promise<void> {
  // A failure is kept under the question's key, and said on the page that asks it.
  await client.query(fileTargetsQuery(session, holdings.version)).catch(() => undefined);
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
