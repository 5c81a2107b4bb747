import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyForMeta } from '../../scripts/content-security-policy.mjs';
import { serveSite } from '../../scripts/serve-site.mjs';
import { siteFolder as folder } from './site.ts';

let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite({ folder });
});
afterAll(() => site.close());

describe('the content-security policy of the built site', () => {
  it('is sent with every file, because a worker takes its policy from its own response', async () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
    expect(files).toContain('index.html');
    for (const file of files) {
      const answer = await fetch(new URL(file, site.url), { method: 'HEAD' });
      expect(answer.status, file).toBe(200);
      expect(answer.headers.get('content-security-policy'), file).toContain(policyForMeta);
    }
  });

  it('is also in the page, before the first script, for hosts that set no headers', () => {
    const page = readFileSync(`${folder}/index.html`, 'utf8');
    const meta = page.indexOf('http-equiv="Content-Security-Policy"');
    expect(meta).toBeGreaterThan(0);
    expect(meta).toBeLessThan(page.indexOf('<script'));
  });

  it('has nothing to allow: the page has no inline script, style or handler', () => {
    const page = readFileSync(`${folder}/index.html`, 'utf8');
    const scripts = [...page.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(scripts.length).toBeGreaterThan(0);
    for (const attributes of scripts) expect(attributes).toContain('src=');
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });

  it('is sent with answers that say a file is not there', async () => {
    const answer = await fetch(new URL('no-such-file.js', site.url));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain(policyForMeta);
  });
});
