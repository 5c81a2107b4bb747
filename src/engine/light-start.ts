/**
 * Imported before DuckDB's own script in the database's worker: takes work off the engine's start.
 * Its module names 75,000 functions of its inside to whatever extension may be loaded later, and its script walks
 * through all of them several times. No extension is ever loaded here, so the script is shown only what it asks
 * for by name: everything but the C++ symbols. Promises that the module itself stays as it is.
 */
const startOfModule = WebAssembly.instantiateStreaming.bind(WebAssembly);

/** A name as C++ compilers write it, also where it stands behind the mark of a converted signature. */
const CPP_SYMBOL = /^(?:orig\$)?_Z/;

WebAssembly.instantiateStreaming = async (source, imports) => {
  const { instance, module } = await startOfModule(source, imports);
  const named = Object.entries(instance.exports).filter(([name]) => !CPP_SYMBOL.test(name));
  return { module, instance: { exports: Object.fromEntries(named) } };
};

/** The script watches the module arrive, chunk by chunk, to tell of progress that nobody asks for: it goes straight in. */
const passOn = ReadableStream.prototype.pipeThrough;
ReadableStream.prototype.pipeThrough = function straightIn<T>(
  this: ReadableStream,
): ReadableStream<T> {
  ReadableStream.prototype.pipeThrough = passOn;
  return this as ReadableStream<T>;
};
