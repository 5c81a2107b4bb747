import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../../src/core/definition/check.ts';
import type { RecordKind } from '../../../src/core/definition/record-kind.ts';
import { employment, small, workers } from './small-catalogue.ts';

function faultsWith(change: Partial<RecordKind>): readonly string[] {
  const records = [workers, { ...employment, ...change }];
  return checkCatalogue({ ...small, records }).map(({ at, says }) => `${at}: ${says}`);
}
const { columns, derived, checks } = employment;
const { trade, gender } = columns;
if (trade === undefined || gender === undefined || !('codes' in gender)) throw new Error('sample');

describe('the check of the records', () => {
  it('finds nothing in a sound catalogue', () => {
    expect(faultsWith({})).toEqual([]);
  });

  it('finds a header that two columns claim, by alias, id or title', () => {
    const twice = { ...columns, trade: { ...trade, aliases: ['sex', 'started on'] } };
    expect(faultsWith({ columns: twice })).toEqual([
      'record employment: header "sex" is both gender and trade',
      'record employment: header "started on" is both trade and started_on',
    ]);
  });

  it('finds a header that is not written as headers are compared', () => {
    const odd = { ...columns, trade: { ...trade, aliases: ['Craft / Trade'] } };
    expect(faultsWith({ columns: odd })).toEqual([
      'record employment, column trade: header "Craft / Trade" is not lower case words with single spaces',
    ]);
  });

  it('finds a spelling that means two codes of a list, and one in capitals', () => {
    const codes = {
      id: 'gender',
      codes: gender.codes.codes.map((code) => ({ ...code, aliases: ['x', 'F'] })),
    };
    const faults = faultsWith({ columns: { ...columns, gender: { ...gender, codes } } });
    expect(faults).toContain(
      'record employment, codes of gender: spelling "x" is both woman and man',
    );
    expect(faults).toContain(
      'record employment, codes of gender: spelling "F" of man is not lower case and trimmed',
    );
  });

  it('finds a derived column that reads one that is not there yet, or has no title', () => {
    const later = {
      sum: { kind: 'sum', of: ['days', 'wage'], type: 'number' },
      ...derived,
    } as const;
    expect(faultsWith({ derived: later })).toEqual([
      'record employment, derived sum: no column days',
      'record employment, derived sum: has no title',
    ]);
  });

  it('finds keys, dates, events and checks on columns that are not there', () => {
    const check = { id: 'x', column: 'gone', holds: { column: 'trade', below: 5 } } as const;
    expect(
      faultsWith({
        person: 'name',
        unique: ['crew'],
        date: 'trade',
        events: { promoted: { records: 'workers', date: 'worker_key', on: ['trade'] } },
        checks: [...checks, { ...check, words: { en: 'No.', es: 'No.' } }],
      }),
    ).toEqual([
      'record employment: no column name',
      'record employment, unique: no column crew',
      'record employment, date: column trade is a text, not a date',
      'record employment, event promoted: column worker_key is a key, not a date',
      'record employment, event promoted: no column of workers trade',
      'record employment, check x: no column gone',
      'record employment, check x: column trade is a text, not a number',
    ]);
  });

  it('finds two records of the same id', () => {
    const faults = checkCatalogue({ ...small, records: [workers, workers, employment] });
    expect(faults).toEqual([{ at: 'records', says: 'workers stands there twice' }]);
  });
});
