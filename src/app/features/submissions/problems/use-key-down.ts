import { useEffect, type RefObject } from 'react';

/** Hears of the keys pressed in an element that is no control itself. */
export function useKeyDown(
  element: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent) => void,
): void {
  useEffect(() => {
    const { current } = element;
    current?.addEventListener('keydown', onKey);
    return () => current?.removeEventListener('keydown', onKey);
  });
}
