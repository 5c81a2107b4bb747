/** axe-core in the page, through the debugging protocol: the site's policy would not let a script tag in. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page; every rule of axe, best practices too. */
const run = (without: readonly string[]) => `axe.run(document, {
  rules: { ${without.map((rule) => `'${rule}': { enabled: false }`).join(', ')} },
}).then(({ violations, passes }) => JSON.stringify({
  rules: passes.length,
  found: violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' — ' + failureSummary)),
}))`;

/**
 * What axe finds on the page as it stands, one line per element, without the rules named.
 * Throws when axe itself did not run.
 */
export async function axeFindings(
  page: Page,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  const protocol = await page.context().newCDPSession(page);
  try {
    const loaded = await page.evaluate(() => 'axe' in globalThis);
    if (!loaded) await protocol.send('Runtime.evaluate', { expression: source });
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression: run(without),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(`axe: ${exceptionDetails.text}`);
    const { rules, found } = JSON.parse(String(result.value)) as {
      readonly rules: number;
      readonly found: readonly string[];
    };
    if (rules < 10) throw new Error(`axe looked at ${rules} rules only.`);
    return found;
  } finally {
    await protocol.detach();
  }
}
