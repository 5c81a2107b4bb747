// Checks every project's types, all of them even when one fails: what the core may know, what the
// site may know, what Node programs may know, and the tests.
import { runTool } from './repository.mjs';

let failed = false;
for (const project of ['core', 'app', 'node', 'test']) {
  const { code } = await runTool('typescript/bin/tsc', ['-p', `tsconfig.${project}.json`]);
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;
