export const readingEn = {
  'reading.again': 'Read it again',
  'reading.rowsAndRate': '{rows} rows so far, about {rate} a second',
  'reading.waits': 'Waits for its turn',
  'reading.unpacking': 'The workbook is being unpacked',
  'reading.bytes': '{part} of the file read',
  'reading.said': '{file}: {state}',
  'reading.daysBefore': '{days, plural, one {# day} other {# days}} before the day in the column',
} as const;
