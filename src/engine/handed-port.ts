/** In a worker: the port that whoever started it hands over with a message of its own, which nobody else here hears. */
export function handedPort(): Promise<MessagePort> {
  return new Promise((done) => {
    const hear = (event: MessageEvent) => {
      const [port] = event.ports;
      if (port === undefined) return;
      event.stopImmediatePropagation();
      globalThis.removeEventListener('message', hear);
      done(port);
    };
    globalThis.addEventListener('message', hear);
  });
}
