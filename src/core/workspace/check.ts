/** What a file is held against before it goes in: the totals on paper, the quarter before, what is in already. */

/** What a file comes to, counted. */
export type Measure = 'rows' | 'hours' | 'people';

/** One comparison, with both its numbers; as a submission keeps it, confirmed where it did not agree. */
export type Check =
  /** A total that a person typed beside what was accepted. */
  | {
      readonly kind: 'control-total';
      readonly of: Measure;
      readonly typed: number;
      readonly accepted: number;
    }
  /** A quarter beside the one before it, of the same submitter or the same employers. */
  | {
      readonly kind: 'change';
      readonly of: Measure;
      readonly quarter: string;
      readonly before: number;
      readonly now: number;
    }
  /** Rows whose key is in already, beside which the file goes in because somebody chose so. */
  | { readonly kind: 'stored-again'; readonly rows: number };

/** Less than half of a hundredth apart is the same number: sums of hours are not exact beyond. */
const SAME = 0.005;

/** Whether somebody has to confirm it: totals that differ and large changes; what was chosen is not asked again. */
export function asks(check: Check): boolean {
  switch (check.kind) {
    case 'control-total':
      return Math.abs(check.typed - check.accepted) >= SAME;
    case 'change':
      return true;
    case 'stored-again':
      return false;
  }
}

/** What a confirmation is kept under: with other numbers it is another question. */
export function keyOfCheck(check: Check): string {
  return JSON.stringify(check);
}
