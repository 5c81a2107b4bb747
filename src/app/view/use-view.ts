import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { holdingsQuery } from '../queries.ts';
import type { Holdings } from '../session/session.ts';
import { useProgram } from './program-store.ts';
import { resolveView, type View } from './resolve-view.ts';
import { readSearch, withSearch, type SearchChange, type ViewSearch } from './search.ts';
import { useWorkbench } from './Workbench.tsx';

export function useViewSearch(): ViewSearch {
  const raw = useSearch({ strict: false });
  return useMemo(() => readSearch(raw), [raw]);
}

/** Changes the address and with it what is on the screen; Back undoes it. */
export function useChangeView(): (change: SearchChange) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) => {
      void navigate({
        to: '.',
        search: (before: Readonly<Record<string, unknown>>) =>
          withSearch(readSearch(before), change),
        resetScroll: false,
      });
    },
    [navigate],
  );
}

export function useHoldings(): Holdings {
  return useSuspenseQuery(holdingsQuery(useWorkbench().session)).data;
}

/** null while no quarter is in. */
export function useView(): View | null {
  const { catalogue } = useWorkbench();
  const program = useProgram();
  const holdings = useHoldings();
  const search = useViewSearch();
  return useMemo(
    () => resolveView(search, holdings, program, catalogue),
    [search, holdings, program, catalogue],
  );
}
