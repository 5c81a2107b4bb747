import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import lintLayers from '../.oxlintrc.layers.json' with { type: 'json' };
import packageFile from '../package.json' with { type: 'json' };
import table from '../scripts/layers.json' with { type: 'json' };
import { overridesOf } from '../scripts/lint-layers.mjs';
import { inRoot } from '../scripts/repository.mjs';
import { layerOf, layers, offences, whyNot } from './architecture/layers.ts';
import { filesBelow, readSource, readSources } from './architecture/read-source.ts';

const sources = readSources(inRoot('src'));
const tests = readSources(inRoot('test'));
const lintMessage = 'Run: npm run lint:layers';

describe('the layers', () => {
  it('are read whole: as many files as there are in src', () => {
    const found = filesBelow(inRoot('src')).filter((path) => /\.tsx?$/.test(path));
    expect(found.length).toBeGreaterThan(0);
    expect(sources).toHaveLength(found.length);
  });

  it('stand once each in the table', () => {
    const paths = layers.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
  });

  it('have a place for every file', () => {
    expect(sources.map(({ path }) => path).filter((path) => layerOf(path) === null)).toEqual([]);
  });

  it('are imported only as the table allows', () => {
    expect(offences(sources)).toEqual([]);
  });

  it('are the same table in the lint rules', () => {
    const expected = overridesOf(table.layers, Object.keys(packageFile.dependencies));
    expect(lintLayers.overrides, lintMessage).toEqual(expected);
  });

  it.each([
    ['core/query/sql.ts', `import { x } from '../../app/queries.ts'`],
    ['core/query/sql.ts', `import { y } from '../statistics/wilson-interval.ts'`],
    ['core/statistics/rate.ts', `import { cells } from '../query/cell.ts'`],
    ['core/statistics/rate.ts', `export { cells } from '../query/cell.ts'`],
    ['core/definition/metric.ts', `import { readFileSync } from 'node:fs'`],
    ['catalogue/metrics/pay.ts', `import { useState } from 'react'`],
    ['app/charts/gap/GapChart.tsx', `import type { Session } from '../../session/session.ts'`],
    ['app/ui/Table.tsx', `const x = await import('../../engine/duckdb-wasm.ts')`],
    ['app/features/stage/Stage.tsx', `import { Overview } from '../overview/Overview.tsx'`],
    ['app/features/stage/Stage.tsx', `import { start } from '../../session/start.ts'`],
    ['app/main.tsx', `import { run } from '../cli/main.ts'`],
    ['cli/main.ts', `import { policy } from '../app/trusted-types.ts'`],
    ['elsewhere/a.ts', `import { b } from './b.ts'`],
  ])('refuse in %s: %s', (path, text) => {
    const [first] = readSource(path, text).imports;
    expect(first).toBeDefined();
    expect(first && whyNot(path, first)).toBeTruthy();
  });

  it.each([
    ['core/statistics/rate.ts', `import type { Cell } from '../query/cell.ts'`],
    ['core/report/run-report.ts', `import { plan } from '../query/plan.ts'`],
    ['app/features/stage/Stage.tsx', `import type { Session } from '../../session/session.ts'`],
    ['app/features/stage/Stage.tsx', `import { Figure } from './Figure.tsx'`],
    ['engine/duckdb-node.ts', `import type { Engine } from '../core/engine.ts'`],
  ])('allow in %s: %s', (path, text) => {
    const [first] = readSource(path, text).imports;
    expect(first && whyNot(path, first)).toBeNull();
  });
});

const everySource = [
  ...sources.map((file) => ({ ...file, path: `src/${file.path}` })),
  ...tests.map((file) => ({ ...file, path: `test/${file.path}` })),
];

describe('the files', () => {
  it('have at most 250 lines', () => {
    const long = everySource.filter(({ lines }) => lines > 250);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('hold components of at most 120 lines', () => {
    const long = everySource
      .filter(({ path }) => path.startsWith('src/') && path.endsWith('.tsx'))
      .flatMap(({ path, declared }) => declared.map((one) => ({ path, ...one })))
      .filter(({ lines }) => lines > 120);
    expect(long.map(({ path, name, lines }) => `${path}: ${name} ${lines}`)).toEqual([]);
  });

  it('are named in kebab-case, or in PascalCase when they are one React component', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:tsx?|css|json)$/;
    const sass = /^_?[a-z0-9]+(?:-[a-z0-9]+)*\.scss$/;
    const component = /^[A-Z][A-Za-z0-9]*(?:\.[a-z]+)*\.tsx$/;
    const wrong = [...filesBelow(inRoot('src')), ...filesBelow(inRoot('test'), ['golden'])]
      .filter((path) => /\.(?:tsx?|css|scss|json)$/.test(path))
      .filter((path) => ![kebab, sass, component].some((shape) => shape.test(basename(path))));
    expect(wrong).toEqual([]);
  });

  it('have names that say what they are for, and so has what they declare', () => {
    const emptyPath =
      /(?:^|[/.-])(?:utils?|helpers?|common|managers?|info|process|handle)(?=[/.-])/;
    const emptyName =
      /^(?:handle|process)(?:[A-Z]|$)|(?:[uU]tils?|[hH]elpers?|[mM]anager|[iI]nfo)$/;
    const wrong = everySource.flatMap(({ path, declared }) => [
      ...(emptyPath.test(path) ? [path] : []),
      ...declared.filter(({ name }) => emptyName.test(name)).map(({ name }) => `${path}: ${name}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('the core', () => {
  it('is the only place that writes SQL, and there only in core/query', () => {
    const statement =
      /^\s*(?:(?:SELECT|WITH|CREATE|INSERT|UPDATE|DELETE|ALTER|DROP|COPY|MERGE)\s|(?:select|with)\s.*\sfrom\s|(?:create|drop|alter)\s+(?:or\s+replace\s+)?(?:temp\s+)?(?:table|view|type|macro)\s|insert\s+into\s|delete\s+from\s)/s;
    const wrong = sources
      .filter(({ path }) => !path.startsWith('core/query/'))
      .flatMap(({ path, strings }) =>
        strings.filter((text) => statement.test(text)).map((text) => `${path}: ${text.trim()}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no clock', () => {
    const wrong = sources.filter(
      ({ path, readsClock }) => /^(?:core|catalogue)\//.test(path) && readsClock,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the repository', () => {
  it('names no machine it was made on and no address packages came from', () => {
    const leftOut = ['node_modules', 'dist', '.git', 'coverage', '.cache'];
    const texts = filesBelow(inRoot(), leftOut).filter(
      (path) => !/\.(?:png|jpe?g|ico|gz|zip|xlsx|woff2|wasm|csv)$/.test(path),
    );
    const machinePath = /(?<![\w.:/-])\/(?:root|work|home\/\w+|Users\/\w+)\//;
    const packageHost = /\bregistry\.(?:npmjs|yarnpkg)\.\w+|\bdeb\.debian\.\w+|resolved": *"http/;
    expect(texts.length).toBeGreaterThan(10);
    const wrong = texts.filter((path) => {
      const text = readFileSync(path, 'utf8');
      return machinePath.test(text) || packageHost.test(text);
    });
    expect(wrong).toEqual([]);
  });
});
