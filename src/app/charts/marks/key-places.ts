export interface KeyItem {
  readonly mark: 'dot' | 'hollow-dot' | 'interval' | 'before' | 'target' | 'median' | 'thin-line';
  readonly word: string;
}
export interface KeyPlace {
  readonly item: KeyItem;
  /** Left edge and middle of the line, in pixels from the key's corner. */
  readonly x: number;
  readonly y: number;
}

const LINE = 22;
const SWATCH = 26;
const GAP = 20;
/** A generous width of one character at the size of a figure's text. */
const CHARACTER = 7.5;

/** Side by side, and on a new line where the width ends. */
export function keyPlaces(items: readonly KeyItem[], width: number): readonly KeyPlace[] {
  const places: KeyPlace[] = [];
  let x = 0;
  let y = LINE / 2;
  for (const item of items) {
    const size = SWATCH + item.word.length * CHARACTER;
    if (x > 0 && x + size > width) {
      x = 0;
      y += LINE;
    }
    places.push({ item, x, y });
    x += size + GAP;
  }
  return places;
}

/** Pixels from top to bottom; 0 without items. */
export function keyHeight(items: readonly KeyItem[], width: number): number {
  const last = keyPlaces(items, width).at(-1);
  return last === undefined ? 0 : last.y + LINE / 2;
}
