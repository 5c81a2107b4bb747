import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Fits between margins of 0.6 inches: A4 leaves 678 pixels there at 96 an inch, Letter 700. */
const PAPER_WIDTH = 670;

/** What was measured last: figures of a page are as wide as each other, and measuring keeps the page busy. */
let likely = 0;

/**
 * Width in pixels of the element that `ref` is put on; the paper's while printing. 0 before the first layout, later
 * the width measured last until the browser tells the own one, which is before anybody sees it. Hidden, it stays.
 */
export function useWidth(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly width: number;
} {
  const ref = useRef<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(likely);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const paper = window.matchMedia('print');
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      if (!paper.matches && measured > 0) likely = measured;
      setWidth(paper.matches ? PAPER_WIDTH : likely);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    paper.addEventListener('change', measure);
    if (likely === 0 || paper.matches) measure();
    return () => {
      observer.disconnect();
      paper.removeEventListener('change', measure);
    };
  }, []);
  return { ref, width };
}
