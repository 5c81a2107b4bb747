import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { takeAllTurns, takeTurn } from './turns.ts';

// On paper nothing is missing.
window.addEventListener('beforeprint', takeAllTurns);

/**
 * Draws what it holds, and every later change of it, in a task of its own after what stands before it.
 * Until its first turn it shows the place given; until a later one it shows what it showed.
 */
export function InTurn(props: { readonly children: ReactNode; readonly place?: ReactNode }) {
  const { children, place = <div className="in-turn" /> } = props;
  const [shown, setShown] = useState<{ readonly children: ReactNode } | null>(null);
  useEffect(() => takeTurn(() => flushSync(() => setShown({ children }))), [children]);
  return shown === null ? place : shown.children;
}

/** Draws what it holds for the first time in a task of its own; from then on it changes with everything else. */
export function StartInTurn(props: { readonly children: ReactNode }) {
  const [started, setStarted] = useState(false);
  useEffect(() => takeTurn(() => flushSync(() => setStarted(true))), []);
  return started ? props.children : null;
}
