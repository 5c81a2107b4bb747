/** A stretch of a file's bytes that begins and ends between two records. */
export interface Piece {
  /** Bytes, half-open. */
  readonly start: number;
  readonly end: number;
  /** Spreadsheet row of its first line. */
  readonly firstRow: number;
  /** Records that are not blank lines. */
  readonly records: number;
  /** Blank lines, which the engine passes over: so many after that many records of the piece. */
  readonly gaps: readonly { readonly after: number; readonly blank: number }[];
}
