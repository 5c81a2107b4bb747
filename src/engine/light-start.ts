/**
 * Imported before DuckDB's own script in the database's worker: takes work off the engine's start.
 * The script watches its module arrive, chunk by chunk, to tell of progress that nobody asks for: it goes straight in.
 */
const passOn = ReadableStream.prototype.pipeThrough;
ReadableStream.prototype.pipeThrough = function straightIn<T>(
  this: ReadableStream,
): ReadableStream<T> {
  ReadableStream.prototype.pipeThrough = passOn;
  return this as ReadableStream<T>;
};
