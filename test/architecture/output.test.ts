import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/repository.mjs';
import { filesBelow } from './read-source.ts';

const folder = inRoot('src');
const sources = filesBelow(folder)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({
    path: relative(folder, path).replaceAll('\\', '/'),
    text: readFileSync(path, 'utf8'),
  }));

/** Files whose text has the pattern. */
function where(pattern: RegExp): readonly string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe('CSV', () => {
  it('is put together from cells in one place only, which guards them', () => {
    const joins = where(/\.join\(\s*(?:'[,;|]'|"[,;|]"|`[,;|]`|'\\t')\s*\)/);
    const quotes = where(/replaceAll\(\s*'"'\s*,\s*'""'|replace\(\s*\/"\/g\s*,\s*'""'/);
    // What core/query joins is given to the engine as a parameter.
    const files = [...joins, ...quotes].filter((path) => !path.startsWith('core/query/'));
    expect([...new Set(files)]).toEqual(['core/csv.ts']);
  });

  it('is otherwise written for the engine alone, from the sheet of a workbook', () => {
    expect(where(/\bunparse\b/)).toEqual(['reading/workbook-cells.ts']);
  });

  it('is saved where it is known to come from there', () => {
    // Each of them has a test with hostile cells; pasted text is a file read, not one written.
    expect(where(/text\/csv/)).toEqual([
      'app/charts/figure/Figure.tsx',
      'app/features/submissions/PastedRows.tsx',
      'app/features/submissions/ProblemGroups.tsx',
      'app/features/submissions/Templates.tsx',
      'app/features/submissions/problems/ProblemTools.tsx',
    ]);
  });
});

describe('text', () => {
  it('never becomes HTML', () => {
    const ways =
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc|DOMParser|\beval\(|new Function\(/i;
    expect(where(ways)).toEqual([]);
  });
});
