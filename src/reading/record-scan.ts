/**
 * Counts the records of a UTF-8 CSV file byte by byte, in the way the engine's reader splits them, so that
 * the engine's count can be checked against a second one and every record has its spreadsheet row,
 * although the engine passes over blank lines without a word. Names the rows whose quotation marks
 * do not pair up: such text makes the engine lose words or stop, and is never given to it.
 */
import type { Quote } from '../core/intake/recipe.ts';
import type { Piece } from '../core/loading/piece.ts';

const QUOTES = { double: 0x22, single: 0x27, none: -1 } as const;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const FIELD_START = 0;
const PLAIN = 1;
const QUOTED = 2;
const QUOTE_IN_QUOTED = 3;
/** The engine takes one space before an opening quotation mark. */
const AFTER_SPACE = 4;
/** Above this byte only a separator means anything outside quotation marks. */
const PLAIN_ABOVE = 0x2c;
/** More stretches of blank lines than this begin a new piece. */
const GAPS_AT_MOST = 200;
const FAULTS_AT_MOST = 1000;

export interface RecordScan {
  /** Takes the next bytes; whether all of them are ASCII. */
  add(chunk: Uint8Array): boolean;
  finish(): RecordLayout;
}
export interface RecordLayout {
  /** Records that are not blank lines, header included. */
  readonly records: number;
  /** Rows on which text follows a closing quotation mark, or one is never closed; at most a thousand. */
  readonly quoteFaultRows: readonly number[];
  readonly pieces: readonly Piece[];
}

/** A scan of one file's chunks in order; pieces are cut between records when they reach `pieceBytes`. */
export function scanRecords(
  delimiter: string,
  pieceBytes: number,
  bomLength = 0,
  quotedBy: Quote = 'double',
): RecordScan {
  const quote = QUOTES[quotedBy];
  const separator = delimiter.charCodeAt(0);
  const pieces: Piece[] = [];
  const quoteFaultRows: number[] = [];
  let state = FIELD_START;
  let position = 0;
  let row = 1;
  let afterReturn = false;
  let recordStart = bomLength;
  let piece = emptyPiece(0, 1);

  function endRecord(end: number, nextStart: number): void {
    if (end > recordStart) {
      piece.records++;
    } else {
      const last = piece.gaps.at(-1);
      if (last?.after === piece.records) last.blank++;
      else piece.gaps.push({ after: piece.records, blank: 1 });
    }
    row++;
    recordStart = nextStart;
  }
  function cutPiece(end: number): void {
    pieces.push({ ...piece, end });
    piece = emptyPiece(end, row);
  }
  function fault(): void {
    if (quoteFaultRows.length < FAULTS_AT_MOST && quoteFaultRows.at(-1) !== row) {
      quoteFaultRows.push(row);
    }
  }
  function endLine(byte: number, at: number): void {
    afterReturn = byte === CARRIAGE_RETURN;
    const full = recordStart - piece.start >= pieceBytes || piece.gaps.length > GAPS_AT_MOST;
    if (full && recordStart > piece.start) cutPiece(recordStart);
    endRecord(at, at + 1);
  }
  return {
    add(chunk) {
      let now = state;
      let bits = 0;
      for (let index = Math.max(0, bomLength - position); index < chunk.length; index++) {
        const byte = chunk[index] ?? 0;
        bits |= byte;
        if (now === PLAIN && byte > PLAIN_ABOVE && byte !== separator) continue;
        if (afterReturn) {
          afterReturn = false;
          if (byte === LINE_FEED) {
            recordStart = position + index + 1;
            continue;
          }
        }
        if (now === QUOTED) {
          if (byte === quote) now = QUOTE_IN_QUOTED;
        } else if (byte === separator) now = FIELD_START;
        else if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
          endLine(byte, position + index);
          now = FIELD_START;
        } else if (byte === quote) {
          if (now !== PLAIN) now = QUOTED;
        } else if (now === QUOTE_IN_QUOTED) {
          if (byte !== SPACE) fault();
        } else if (now !== PLAIN) now = byte === SPACE && now === FIELD_START ? AFTER_SPACE : PLAIN;
      }
      state = now;
      position += chunk.length;
      return bits < 0x80;
    },
    finish() {
      if (state === QUOTED) fault();
      if (position > recordStart) endRecord(position, position);
      cutPiece(position);
      const filled = pieces.filter(({ records }) => records > 0);
      const records = filled.reduce((sum, one) => sum + one.records, 0);
      return { records, quoteFaultRows, pieces: filled };
    },
  };
}

function emptyPiece(start: number, firstRow: number) {
  return {
    start,
    end: start,
    firstRow,
    records: 0,
    gaps: [] as { after: number; blank: number }[],
  };
}
