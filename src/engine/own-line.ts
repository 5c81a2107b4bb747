/**
 * Imported before DuckDB's own script in the database's worker: whoever starts the worker may hand it a port, and
 * from then on it hears and answers through that port alone. So the page can start it, and another worker use it.
 */
globalThis.addEventListener('message', (event: MessageEvent) => {
  const [port] = event.ports;
  if (port === undefined) return;
  event.stopImmediatePropagation();
  Object.assign(globalThis, { postMessage: port.postMessage.bind(port) });
  port.addEventListener('message', ({ data }) =>
    globalThis.dispatchEvent(new MessageEvent('message', { data: data as unknown })),
  );
  port.start();
});
