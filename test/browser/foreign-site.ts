/** Another origin on this computer, that writes down whoever calls. */
import { createServer } from 'node:http';

export interface ForeignSite {
  readonly url: string;
  /** Paths asked for, attempts to open a socket too. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** It answers everything and allows everybody to read it. */
export async function openForeignSite(): Promise<ForeignSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': 'text/javascript',
    });
    response.end('');
  });
  server.on('upgrade', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/**
 * Every way out of a worker or a page, tried one after the other; names those that worked.
 * Runs where it is tried. `import()` is not among them: it cannot be carried there as a function.
 */
export async function waysOut(foreign: string): Promise<readonly string[]> {
  const answered = (target: EventTarget, event: string) =>
    new Promise<void>((done, failed) => {
      target.addEventListener(event, () => done());
      target.addEventListener('error', () => failed(new Error('refused')));
    });
  const ways: Record<string, () => unknown> = {
    fetch: () => fetch(`${foreign}fetch`),
    'fetch without an answer': () => fetch(`${foreign}no-cors`, { mode: 'no-cors' }),
    XMLHttpRequest: () => {
      const request = new XMLHttpRequest();
      request.open('GET', `${foreign}request`);
      request.send();
      return answered(request, 'load');
    },
    WebSocket: () => answered(new WebSocket(`${foreign.replace('http', 'ws')}socket`), 'open'),
    EventSource: () => answered(new EventSource(`${foreign}events`), 'open'),
    importScripts: () =>
      (globalThis as unknown as { importScripts(address: string): void }).importScripts(
        `${foreign}scripts`,
      ),
  };
  const worked: string[] = [];
  for (const [name, way] of Object.entries(ways)) {
    try {
      await way();
      worked.push(name);
    } catch {
      continue;
    }
  }
  return worked;
}

/** Tries `import()`, as text for the browser to run; `came` or `refused`. */
export const importFrom = (foreign: string) =>
  `import(${JSON.stringify(`${foreign}module`)}).then(() => 'came', () => 'refused')`;
