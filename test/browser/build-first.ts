import { buildSite } from '../../scripts/build-site.mjs';

/** Builds dist/ before the tests of the built site, unless it is fresh or PLUMBLINE_SITE names another. */
export async function setup() {
  if (process.env['PLUMBLINE_SITE'] !== undefined) return;
  const { code, printed } = await buildSite({ quiet: true });
  if (code !== 0) throw new Error(`The site could not be built:\n${printed}`);
}
