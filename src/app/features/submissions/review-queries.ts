/** What is asked of the session before a staged file goes in; an answer belongs to its corrections so far. */
import { queryOptions } from '@tanstack/react-query';
import type { Program } from '../../../core/definition/program.ts';
import type { Staged } from '../../../core/loading/staged.ts';
import type { RatesAsked } from '../../../core/report/rates-as-if.ts';
import { keys } from '../../queries.ts';
import type { Session } from '../../session/session.ts';

type AsCorrected = Pick<Staged, 'id' | 'revision'>;

/** Rows of people: let go as soon as nobody looks at them. */
export function alikeQuery(
  session: Session,
  version: number,
  { id, revision }: AsCorrected,
  replaces: readonly number[] | 'file',
) {
  return queryOptions({
    queryKey: [...keys.alike(id, revision), version, replaces],
    queryFn: () => session.alike(id, replaces),
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
    queryKey: [...keys.rates(version, revision), JSON.stringify(asked), JSON.stringify(program)],
    queryFn: () => session.rates(asked, program),
  });
}
