import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Fits between margins of 0.6 inches: A4 leaves 678 pixels there at 96 an inch, Letter 700. */
const PAPER_WIDTH = 670;

/** Width in pixels of the element that `ref` is put on; the paper's while printing. 0 before layout. */
export function useWidth(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly width: number;
} {
  const ref = useRef<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const paper = window.matchMedia('print');
    const measure = () => {
      setWidth(paper.matches ? PAPER_WIDTH : Math.floor(element.getBoundingClientRect().width));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    paper.addEventListener('change', measure);
    measure();
    return () => {
      observer.disconnect();
      paper.removeEventListener('change', measure);
    };
  }, []);
  return { ref, width };
}
