import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { createLogger } from 'vite';
import type { Logger } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';

const inBrowser = ['test/**/*.browser.test.{ts,tsx}', 'test/**/*.test.tsx'];
const engines = ['test/engine/**/*.test.ts', 'test/oracle/**/*.test.ts'];
const onTheSite = ['test/browser/**/*.test.ts'];
const setupFiles = ['test/fail-on-console.ts'];

/** Vite's own log without what DuckDB's published source maps make it say. */
const log = createLogger();
const known = (text: string) => text.includes('duckdb') && /source ?map/i.test(text);
const customLogger: Logger = {
  ...log,
  warn: (text, options) => known(text) || log.warn(text, options),
  warnOnce: (text, options) => known(text) || log.warnOnce(text, options),
};

const executablePath = await findBrowser();

export default defineConfig({
  customLogger,
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
          testTimeout: 15_000,
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
        customLogger,
        plugins: [react()],
        optimizeDeps: {
          exclude: ['@duckdb/duckdb-wasm'],
          include: ['react', 'react-dom', 'react-dom/client', 'react-intl', 'vitest-browser-react'],
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
