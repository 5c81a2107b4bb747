/**
 * The one text of the content-security policy: nothing but this site's own files may be fetched,
 * run or shown, so that rows cannot leave the browser. The header belongs on EVERY file, worker
 * scripts above all: a worker made from a URL takes its policy from its own response and not from
 * the page. The meta tag is the second lock, for hosts that cannot set headers.
 */

/** The names under which src/app may make trusted-types policies. */
export const trustedTypesPolicies = ['plumbline'];

const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesPolicies.join(' ')}`,
];

/** The policy for a meta tag, where browsers refuse frame-ancestors. */
export const policyForMeta = directives.join('; ');

/** The headers every file of the site is sent with. */
export const siteHeaders = {
  'content-security-policy': `${policyForMeta}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};
