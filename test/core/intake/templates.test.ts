import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { dictionaryText, templateText } from '../../../src/core/intake/templates.ts';
import { inspectTable } from './intake-bench.ts';

describe('an empty file to fill in', () => {
  it.each(catalogue.records.map((kind) => [kind.id, kind] as const))(
    'of %s is known for what it is, column by column',
    (id, kind) => {
      const found = inspectTable(templateText(kind).trim().replaceAll(',', '|'));
      expect(found.recipe?.kind).toBe(id);
      expect(found.ignored).toEqual([]);
      expect(found.personal).toEqual([]);
      const fields = Object.keys(kind.columns).toSorted();
      expect(Object.keys(found.recipe?.fields ?? {}).toSorted()).toEqual(fields);
    },
  );

  it('has the required columns first', () => {
    const [hours] = catalogue.records;
    expect(hours && templateText(hours)).toMatch(/^period_end,employer,/);
  });
});

describe('the columns explained', () => {
  const lines = dictionaryText(catalogue.records, 'en').trim().split('\n');

  it('are all there, one a line', () => {
    const columns = catalogue.records.flatMap((kind) => Object.keys(kind.columns));
    expect(lines).toHaveLength(1 + columns.length);
  });

  it('say what they are and what to write', () => {
    expect(lines[0]).toBe('File,Column,What it is,Required,What to write');
    expect(lines).toContainEqual(
      expect.stringMatching(/^Hours worked,period_end,"Last day: .*",yes,a date like 2026-09-30$/),
    );
    expect(lines.join('\n')).toContain('apprentice = Apprentice');
  });

  it('speak Spanish', () => {
    const [header] = dictionaryText(catalogue.records, 'es').split('\n');
    expect(header).toBe('Archivo,Columna,Qué es,Obligatoria,Qué escribir');
  });
});
