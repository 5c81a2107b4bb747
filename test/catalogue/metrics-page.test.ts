import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { metricsPage } from '../../src/core/definition/metrics-page.ts';

describe('the page of the metrics', () => {
  it('is the one written from the catalogue; after a change run: npm run docs', () => {
    expect(readFileSync('docs/metrics.md', 'utf8')).toBe(metricsPage(catalogue));
  });

  it('has every metric with its words and its example', () => {
    const page = metricsPage(catalogue);
    const missing = catalogue.metrics.filter(
      ({ id, question }) => !page.includes(`\`${id}\``) || !page.includes(question.en),
    );
    expect(missing).toEqual([]);
  });
});
