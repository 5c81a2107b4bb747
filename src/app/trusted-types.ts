/**
 * The one trusted-types policy of the site: it lets this site's own worker scripts through and nothing else.
 * Its name stands in scripts/content-security-policy.mjs too.
 */
const POLICY_NAME = 'plumbline';

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptPolicy;
}

/** Throws for a script that is not of this site's own origin. */
function ownScript(url: string): string {
  const { origin, href } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError('Only scripts of this site may run.');
  return href;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy: ScriptPolicy =
  factory === undefined
    ? { createScriptURL: ownScript }
    : factory.createPolicy(POLICY_NAME, { createScriptURL: ownScript });

/** Starts a module worker from one of this site's own scripts. */
export function startWorker(url: string): Worker {
  return new Worker(policy.createScriptURL(url) as string, { type: 'module' });
}
