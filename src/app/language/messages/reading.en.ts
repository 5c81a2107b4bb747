export const readingEn = {
  'reading.again': 'Read it again',
  'reading.rowsAndRate': '{rows} rows so far, about {rate} a second',
  'reading.waits': 'Waits for its turn',
  'reading.unpacking': 'The workbook is being unpacked',
  'reading.bytes': '{part} of the file read',
  'reading.said': '{file}: {state}',
  'reading.daysBefore': '{days, plural, one {# day} other {# days}} before the day in the column',
  'mapping.quote': 'Cells with a delimiter stand between',
  'mapping.quote.double': 'double quotation marks',
  'mapping.quote.single': 'single quotation marks',
  'mapping.quote.none': 'nothing: marks are text',
  'reading.asText': 'Read quotation marks as text',
} as const;
