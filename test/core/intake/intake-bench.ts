import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { inspect } from '../../../src/core/intake/inspect.ts';
import type { Recipe } from '../../../src/core/intake/recipe.ts';

/** Inspects a table written with `|` between cells, one record a line. */
export function inspectTable(table: string, recipe: Recipe | null = null) {
  const records = table
    .replaceAll(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim())));
  const head = {
    fileName: 'file.csv',
    size: table.length,
    encoding: 'utf-8',
    delimiter: ',',
    quote: 'double',
    records,
    complete: true,
  } as const;
  return inspect(head, '00', catalogue, recipe);
}
