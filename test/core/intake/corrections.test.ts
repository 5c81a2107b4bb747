import { describe, expect, it } from 'vitest';
import {
  cellsCorrected,
  isCorrected,
  NO_CORRECTIONS,
  rowsSkipped,
  skipReasonWords,
  withCells,
  withSkip,
} from '../../../src/core/intake/corrections.ts';

const carp = { column: 'Craft', from: 'CARP', to: 'Carpenter', rows: [3, 5, 9] };

describe('corrections of a file', () => {
  it('are listed by column, text and new text, with their rows', () => {
    const after = withCells(NO_CORRECTIONS, carp);
    expect(after).toEqual({ cells: [carp], skips: [] });
    expect([cellsCorrected(after), rowsSkipped(after), isCorrected(after)]).toEqual([3, 0, true]);
    expect(isCorrected(NO_CORRECTIONS)).toBe(false);
  });

  it('of the same text to the same other are one', () => {
    const after = withCells(withCells(NO_CORRECTIONS, carp), { ...carp, rows: [7, 4] });
    expect(after.cells).toEqual([{ ...carp, rows: [3, 4, 5, 7, 9] }]);
  });

  it('that are corrected once more still name the text of the file', () => {
    const first = withCells(NO_CORRECTIONS, carp);
    const also = withCells(first, { ...carp, from: 'Crp', rows: [6] });
    const again = { column: 'Craft', from: 'Carpenter', to: 'Painter', rows: [5, 6] };
    expect(withCells(also, again).cells).toEqual([
      { ...carp, rows: [3, 9] },
      { ...carp, to: 'Painter', rows: [5] },
      { ...carp, from: 'Crp', to: 'Painter', rows: [6] },
    ]);
  });

  it('back to the text of the file are none', () => {
    const first = withCells(NO_CORRECTIONS, carp);
    const back = { column: 'Craft', from: 'Carpenter', to: 'CARP', rows: [3, 5, 9] };
    expect(withCells(first, back)).toEqual(NO_CORRECTIONS);
  });

  it('of another column stay', () => {
    const hours = { column: 'Hours', from: 'many', to: '8', rows: [3] };
    expect(withCells(withCells(NO_CORRECTIONS, carp), hours).cells).toEqual([carp, hours]);
  });

  it('leave the value they were made from as it was', () => {
    const first = withCells(NO_CORRECTIONS, carp);
    withSkip(withCells(first, { ...carp, to: 'Painter', rows: [5] }), { reason: 'x', rows: [3] });
    expect(first).toEqual({ cells: [carp], skips: [] });
  });
});

describe('skipped rows', () => {
  it('have one reason each, the last one given', () => {
    const first = withSkip(NO_CORRECTIONS, { reason: 'no-record', rows: [4, 2] });
    const then = withSkip(first, { reason: 'a copy of row 7', rows: [4] });
    expect(then.skips).toEqual([
      { reason: 'no-record', rows: [2] },
      { reason: 'a copy of row 7', rows: [4] },
    ]);
    expect(withSkip(then, { reason: 'no-record', rows: [4] }).skips).toEqual([
      { reason: 'no-record', rows: [2, 4] },
    ]);
    expect(rowsSkipped(then)).toBe(2);
  });

  it('say a usual reason in both languages, and a typed one as it was typed', () => {
    expect(skipReasonWords('elsewhere').es).toBe('Ya está en otro archivo');
    expect(skipReasonWords('a copy')).toEqual({ en: 'a copy', es: 'a copy' });
  });
});
