import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';

const inBrowser = ['test/**/*.browser.test.{ts,tsx}', 'test/**/*.test.tsx'];
const engines = ['test/engine/**/*.test.ts', 'test/oracle/**/*.test.ts'];
const onTheSite = ['test/browser/**/*.test.ts'];
const setupFiles = ['test/fail-on-console.ts'];

/** DuckDB's scripts name source maps whose sources are not published: without the name, no warning. */
const withoutSourceMaps: Plugin = {
  name: 'duckdb-without-source-maps',
  enforce: 'pre',
  load(id) {
    const [path = ''] = id.split('?v=');
    if (!/@duckdb[\\/]duckdb-wasm[\\/]dist[\\/].*\.js$/.test(path)) return null;
    const code = readFileSync(path, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
    return { code, map: null };
  },
};

const executablePath = await findBrowser();

export default defineConfig({
  test: {
    passWithNoTests: false,
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...inBrowser, ...engines, ...onTheSite],
          setupFiles,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'engines',
          include: engines,
          exclude: inBrowser,
          setupFiles,
          pool: 'forks',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [withoutSourceMaps, react()],
        optimizeDeps: {
          exclude: ['@duckdb/duckdb-wasm'],
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react-intl',
            'vitest-browser-react',
            '@stdlib/stats-base-dists-binomial-cdf',
            '@stdlib/stats-base-dists-normal-cdf',
            '@stdlib/stats-base-dists-normal-quantile',
            '@stdlib/math-base-special-betainc',
            '@stdlib/math-base-special-gammaln',
          ],
        },
        test: {
          name: 'components',
          include: inBrowser,
          setupFiles,
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: browserArguments,
                ...(executablePath === null ? {} : { executablePath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'browser',
          include: onTheSite,
          exclude: inBrowser,
          setupFiles,
          globalSetup: ['test/browser/build-first.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
