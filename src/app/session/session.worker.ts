/** The worker that holds the rows. */
import './egress-guard.ts';
import { openSession } from './open-session.ts';
import { watchRequests } from './requests.ts';
import { serveSession, type Line } from './serve.ts';

const line = globalThis as unknown as Line;
serveSession(line, openSession());
watchRequests(globalThis.location.origin, (made) => line.postMessage({ type: 'requests', made }));
