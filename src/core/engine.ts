/**
 * The port to a database: load, query, cancel, close. It runs the statements that `core/query` writes
 * and returns plain values. It knows nothing of metrics and refuses any value that is not plain.
 */
export type PlainValue = string | number | boolean | null;
export type PlainRow = Readonly<Record<string, PlainValue>>;

export interface Statement {
  readonly sql: string;
  /** Positional `?` arguments. */
  readonly parameters: readonly PlainValue[];
}

/** The part of an `AbortSignal` that is used; core has no DOM types. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface CallOptions {
  /** Aborting cancels the statement; the call rejects with the signal's reason and changes nothing. */
  readonly signal?: CancelSignal;
}

export interface Engine {
  /** For people and logs: `duckdb-wasm 1.4.3`. */
  readonly name: string;
  /**
   * Makes a file readable in SQL, without copying it where the platform can. Resolves to the path to
   * read it by, `read_csv(path)`; no other path can be read. `name` is letters, digits, `.`, `_`, `-`.
   */
  registerFile(name: string, file: EngineFile): Promise<string>;
  releaseFile(name: string): Promise<void>;
  /** Runs one statement; the rows' values are plain. */
  query(statement: Statement, options?: CallOptions): Promise<readonly PlainRow[]>;
  close(): Promise<void>;
}

/** A `File` in the browser, bytes anywhere, a path in Node. */
export type EngineFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'browser-file'; readonly file: BrowserFile };

/** The part of a browser's `File` that is passed through; core has no DOM types. */
export interface BrowserFile {
  readonly name: string;
  readonly size: number;
}
