import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Paper is 7.5 inches between its margins at 96 pixels an inch. */
const PAPER_WIDTH = 720;

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
