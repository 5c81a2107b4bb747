/** Colours and type of every figure: presentation attributes, so that a saved SVG looks the same. 3:1 or more on white. */
export const INK = {
  text: '#1b1b1b',
  muted: '#565c65',
  line: '#a9aeb1',
  grid: '#dfe1e2',
  mark: '#2c5d8f',
  markSoft: '#bcd0e4',
  before: '#71767a',
  target: '#1b1b1b',
  paper: '#ffffff',
} as const;

export const FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif";
/** Pixels; nothing in a figure is smaller. */
export const TEXT_SIZE = 13;

/** For the lines of up to four series: told apart by dash and by a label at the line's end, not by colour. */
export const DASHES = ['', '7 4', '2 3', '10 3 2 3'] as const;
