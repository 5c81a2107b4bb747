import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { checkCatalogue } from '../../src/core/definition/check.ts';

describe('the catalogue', () => {
  it('has no faults', () => {
    expect(checkCatalogue(catalogue)).toEqual([]);
  });
});
