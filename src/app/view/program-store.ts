/** The program as the committee has set it, for as long as this tab is open. */
import { useSyncExternalStore } from 'react';
import type { Program } from '../../core/definition/program.ts';
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
