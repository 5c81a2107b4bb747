import { describe, expect, it } from 'vitest';
import {
  parseSearch,
  readSearch,
  stringifySearch,
  withSearch,
} from '../../../src/app/view/search.ts';

describe('the address', () => {
  it('brings back the view that was written into it', () => {
    const view = {
      period: '2026-Q1..2026-Q3',
      compare: 'none',
      by: ['gender', 'race'],
      trade: ['Carpenter & Joiner', 'Electrician'],
      slice: 'employer',
    } as const;
    expect(readSearch(parseSearch(stringifySearch(view)))).toEqual(view);
  });

  it('leaves defaults out: an empty view is an empty text', () => {
    expect(stringifySearch({})).toBe('');
  });

  it('passes over what cannot be read and keeps the rest', () => {
    const raw = parseSearch('?period=last+year&slice=colour&lang=fr&trade=Electrician&unheard=of');
    expect(readSearch(raw)).toEqual({ trade: ['Electrician'] });
  });

  it('reads one value and several alike', () => {
    expect(readSearch(parseSearch('?employer=A')).employer).toEqual(['A']);
    expect(readSearch(parseSearch('?employer=A&employer=B&employer=A')).employer).toEqual([
      'A',
      'B',
    ]);
  });

  it('takes a part out when it is changed to nothing', () => {
    const before = { metric: 'hours-share', trade: ['Electrician'] };
    expect(withSearch(before, { trade: [] })).toEqual({ metric: 'hours-share' });
    expect(withSearch(before, { metric: undefined })).toEqual({ trade: ['Electrician'] });
  });
});
