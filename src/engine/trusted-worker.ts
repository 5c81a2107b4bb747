/** The one policy under which this product makes workers (the content-security policy names it). */
const POLICY = 'plumbline';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** Starts a module worker of our own origin; throws on any other address. */
export function startWorker(address: string, name: string): Worker {
  return new Worker(trusted(address), { type: 'module', name });
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The address as the browser wants it where it asks for trusted types; one policy a global. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return ownAddress(address);
  policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: ownAddress });
  return policy.createScriptURL(address);
}

function ownAddress(address: string): string {
  const { origin, href } = new URL(address, globalThis.location.href);
  if (origin !== globalThis.location.origin) throw new TypeError('A worker has to be our own.');
  return href;
}
