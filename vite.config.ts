import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { samplePacks } from './sample-data/sample-packs-plugin.ts';
import { policyForMeta, siteHeaders } from './scripts/content-security-policy.mjs';
import { lightModule } from './scripts/light-module.mjs';

/** Packages of the first page: named apart, or the charts would take some and lazy pages cut the others in pieces. */
const sharedPackages =
  /node_modules[\\/](?:react|react-dom|react-is|react-intl|scheduler|use-sync-external-store|clsx|@formatjs|@tanstack[\\/](?:react-router|router-core|history|react-store|store|react-query|query-core))[\\/]/;
/** Packages that only charts use: one chunk, loaded with the first chart. */
const chartPackages =
  /node_modules[\\/](?:recharts|victory-vendor|d3-[a-z-]+|internmap|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|es-toolkit|decimal\.js-light|eventemitter3)[\\/]/;

/** Puts the content-security policy first in the head of the built page. */
const policyInHead = (): Plugin => ({
  name: 'policy-in-head',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForMeta },
      injectTo: 'head-prepend',
    },
  ],
});

export default defineConfig({
  base: './',
  plugins: [
    optimizeLocales.vite({ locales: ['en', 'es'] }),
    react(),
    policyInHead(),
    samplePacks(),
  ],
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  worker: {
    format: 'es',
    // DuckDB's worker script is imported for its effect alone, and its package says that nothing in it has one.
    plugins: () => [
      lightModule(),
      {
        name: 'keep-database-worker',
        transform: {
          filter: { id: /duckdb-browser-eh\.worker\.js$/ },
          handler: (code: string) => ({ code, map: null, moduleSideEffects: true }),
        },
      },
    ],
  },
  preview: { headers: siteHeaders },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules/@uswds/uswds/packages'], quietDeps: true },
    },
  },
  build: {
    target: 'es2023',
    sourcemap: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: sharedPackages, priority: 2 },
            { name: 'charts', test: chartPackages, priority: 1 },
          ],
        },
      },
    },
  },
});
