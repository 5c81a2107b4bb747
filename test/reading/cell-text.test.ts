import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/reading/cell-text.ts';

const US = { from1904: false, decimalMark: '.' } as const;
const day = (text: string) => new Date(`${text}Z`);

describe('a number in a workbook', () => {
  it.each([
    [2134, '00000', '02134'],
    [21341234, '00000-0000', '02134-1234'],
    [123456789, '000\\-00\\-0000', '123-45-6789'],
    [6175550100, '[<=9999999]###\\-####;\\(###\\)\\ ###\\-####', '(617) 555-0100'],
    [5550100, '[<=9999999]###\\-####;\\(###\\)\\ ###\\-####', '555-0100'],
    [1234567, '00000', '1234567'],
    [1234.5, '#,##0.00', '1234.5'],
    [1234, '# ##0', '1234'],
    [1234.5, '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)', '1234.5'],
    [-12, '0.00;[Red]-0.00', '-12'],
    [0.07, '0%', '7%'],
    [0.125, '0%', '12.5%'],
    [40.5, '0.00" % of hours"', '40.5'],
    [1e21, '', '1000000000000000000000'],
    [123456789012345, '0.00E+00', '123456789012345'],
    [0.0000001, '', '0.0000001'],
    [-0.5, '', '-0.5'],
  ])('%j under the format %j is %j', (value, format, text) => {
    expect(cellText(value, format, US)).toBe(text);
  });

  it('has the decimal mark that the recipe names, so that it is read back as it is', () => {
    expect(cellText(40.5, '', { ...US, decimalMark: ',' })).toBe('40,5');
  });

  it('reads back as exactly the same number, whatever it is, and has no exponent', () => {
    const ordinary = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(
        ordinary.filter((value) => value === 0 || Math.abs(value) > 1e-5),
        (value) => {
          const text = cellText(value, '', US);
          expect(text).not.toMatch(/e/i);
          expect(Number(text)).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});

describe('a date or a time in a workbook', () => {
  it.each([
    [day('2026-07-01T00:00'), 'm/d/yyyy', '2026-07-01'],
    [day('2026-07-01T00:00'), 'mmm-yy', '2026-07-01'],
    [day('2026-07-01T08:30'), 'm/d/yy h:mm', '2026-07-01 08:30:00'],
    [day('2026-07-01T07:59:59.996'), 'm/d/yy h:mm', '2026-07-01 08:00:00'],
    [day('2026-07-01T08:30'), 'h:mm', '2026-07-01 08:30:00'],
    // Day 0.3333 is 8 hours, day 1.6875 is 40 hours and a half.
    [day('1899-12-31T08:00'), 'h:mm', '8:00'],
    [day('1900-01-01T16:30'), '[h]:mm', '40:30'],
    [day('1900-01-01T16:30:15'), '[h]:mm:ss', '40:30:15'],
    [day('1899-12-31T08:00'), '[$-409]h:mm AM/PM', '8:00'],
    [new Date(NaN), 'm/d/yyyy', '#####'],
  ])('%s under the format %j is %j', (value, format, text) => {
    expect(cellText(value, format, US)).toBe(text);
  });

  it('counts hours from 1904 where the workbook does', () => {
    const from1904 = { ...US, from1904: true };
    expect(cellText(day('1904-01-02T16:30'), '[h]:mm', from1904)).toBe('40:30');
  });
});

it('truth values, line breaks and empty cells are written as Excel writes them to CSV', () => {
  expect([true, false, 'a\r\nb', null].map((value) => cellText(value, '', US))).toEqual([
    'TRUE',
    'FALSE',
    'a\nb',
    '',
  ]);
});
