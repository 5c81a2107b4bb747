/** The program as the committee has set it, for as long as this tab is open. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Program } from '../../core/definition/program.ts';
import { withFileTargets } from '../../core/report/file-targets.ts';
import { fileTargetsQuery, holdingsQuery } from '../queries.ts';
import type { FileTargets } from '../session/session.ts';
import { useWorkbench } from './Workbench.tsx';

export interface ProgramStore {
  current(): Program;
  set(program: Program): void;
  subscribe(listener: () => void): () => void;
}

export function makeProgramStore(initial: Program): ProgramStore {
  let program = initial;
  const listeners = new Set<() => void>();
  return {
    current: () => program,
    set(next) {
      program = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useProgram(): Program {
  const { programs } = useWorkbench();
  return useSyncExternalStore(programs.subscribe, programs.current);
}

/** Targets that came in as a file, beside those set on the Program page. */
export function useFileTargets(): FileTargets {
  const { session } = useWorkbench();
  const { version } = useSuspenseQuery(holdingsQuery(session)).data;
  return useSuspenseQuery(fileTargetsQuery(session, version)).data;
}

/** The program that reports are made by: what is set, with the targets of the files. */
export function useProgramInForce(): Program {
  const program = useProgram();
  const targets = useFileTargets();
  return useMemo(() => withFileTargets(program, targets), [program, targets]);
}
