/**
 * Every question the pages ask of the session, and the key its answer is kept under. An answer belongs to one
 * version of the data: when the data changes the key does, and nothing is ever fetched again by itself.
 */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Staged } from '../core/loading/staged.ts';
import type { Program } from '../core/definition/program.ts';
import type { Request } from '../core/query/request.ts';
import type { RatesAsked } from '../core/report/rates-as-if.ts';
import type { Holdings, Session } from './session/session.ts';

export const keys = {
  holdings: ['holdings'],
  fileTargets: (version: number) => ['file-targets', version],
  preview: (stagedId: number, revision: number) => ['preview', stagedId, revision],
  problemRows: (stagedId: number, revision: number, group: string, from: number) => [
    'problem-rows',
    stagedId,
    revision,
    group,
    from,
  ],
  seenValues: (stagedId: number, revision: number, group: string) => [
    'seen-values',
    stagedId,
    revision,
    group,
  ],
  alike: (
    version: number,
    stagedId: number,
    revision: number,
    replaces: readonly number[] | 'file',
  ) => ['alike', version, stagedId, revision, replaces],
  rates: (version: number, revision: number, asked: string, program: string) => [
    'rates',
    version,
    revision,
    asked,
    program,
  ],
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
type AsCorrected = Pick<Staged, 'id' | 'revision'>;

export function previewQuery(session: Session, { id, revision }: AsCorrected) {
  return queryOptions({
    queryKey: keys.preview(id, revision),
    queryFn: () => session.preview(id),
  });
}

/** Rows of a problem that are asked for at once. */
export const PROBLEM_ROWS_AT_ONCE = 100;

/** A page of the rows of a problem; pages that are scrolled past are let go after a while. */
export function problemRowsQuery(
  session: Session,
  { id, revision }: AsCorrected,
  group: string,
  from: number,
) {
  return queryOptions({
    queryKey: keys.problemRows(id, revision, group, from),
    queryFn: () => session.problemRows(id, group, from, PROBLEM_ROWS_AT_ONCE),
    gcTime: 60_000,
  });
}

export function seenValuesQuery(session: Session, { id, revision }: AsCorrected, group: string) {
  return queryOptions({
    queryKey: keys.seenValues(id, revision, group),
    queryFn: () => session.seenValues(id, group),
  });
}

/** Rows of people: let go as soon as nobody looks at them. */
export function alikeQuery(
  session: Session,
  version: number,
  { id: stagedId, revision }: Pick<Staged, 'id' | 'revision'>,
  replaces: readonly number[] | 'file',
) {
  return queryOptions({
    queryKey: keys.alike(version, stagedId, revision, replaces),
    queryFn: () => session.alike(stagedId, replaces),
    gcTime: 0,
  });
}

export function ratesQuery(
  session: Session,
  version: number,
  revision: number,
  asked: RatesAsked,
  program: Program,
) {
  return queryOptions({
    queryKey: keys.rates(version, revision, JSON.stringify(asked), JSON.stringify(program)),
    queryFn: () => session.rates(asked, program),
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
