// Serves a built site on this computer only. Promises the headers on every file, also on
// answers that say "not found"; refuses every path outside the folder and every method but reading.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { siteHeaders } from './content-security-policy.mjs';

/** @type {Record<string, string>} */
const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The file a request path names, or null when it leaves the folder or names nothing.
 *  @param {string} folder @param {string} url */
async function fileFor(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder + sep)) return null;
    const found = await stat(file);
    return found.isFile() ? { file, size: found.size } : null;
  } catch {
    return null;
  }
}

/** @typedef {{folder: string, headers: Record<string, string>}} Site */

/** @param {Site} site @param {import('node:http').IncomingMessage} request
 *  @param {import('node:http').ServerResponse} response */
async function answer({ folder, headers }, request, response) {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const found = reads ? await fileFor(folder, request.url ?? '/') : null;
  if (!found) {
    response.writeHead(reads ? 404 : 405, { ...headers, 'content-type': 'text/plain' });
    response.end(reads ? 'Not found' : 'Only GET and HEAD');
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': mediaTypes[extname(found.file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(found.file), response);
}

/**
 * Starts the server and gives its address; `close` also ends open connections.
 * Port 0 takes any free port; a taken port rejects with the code EADDRINUSE.
 * @param {{folder: string, port?: number, withHeaders?: boolean}} options
 *   withHeaders false stands for a static host that cannot set headers.
 */
export async function serveSite({ folder, port = 0, withHeaders = true }) {
  const site = { folder: resolve(folder), headers: withHeaders ? siteHeaders : {} };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.destroy());
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
