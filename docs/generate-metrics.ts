// Writes docs/metrics.md from the catalogue: npm run docs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../src/catalogue/catalogue.ts';
import { metricsPage } from '../src/core/definition/metrics-page.ts';

writeFileSync(join('docs', 'metrics.md'), metricsPage(catalogue));
