import { openSession } from '../../../src/app/session/open-session.ts';
import type { Session } from '../../../src/app/session/session.ts';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { openNodeEngine } from '../../../src/engine/duckdb-node.ts';
import { bytesSource } from '../../../src/reading/source.ts';

/** The pages' session, with the database of the command line under it. */
export function sessionOverNative(): Session {
  return openSession({
    catalogue,
    engine: openNodeEngine(),
    sourceOf: async (file) => bytesSource(new Uint8Array(await file.arrayBuffer()), file.name),
  });
}
