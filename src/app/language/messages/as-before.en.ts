export const asBeforeEn = {
  'asBefore.read': 'Read the same way as {file}, which {submitter} handed in on {day}.',
  'asBefore.nothing': 'Its columns are the same.',
  'asBefore.changed': 'What is different from then:',
  'asBefore.days':
    '{fields} was typed for all rows then. Type it again for this file, under “How this file is read”.',
  'asBefore.lost': 'Empty now, because the column is gone: {fields}.',
  'asBefore.moved': '{field} is read from {to} now; then it was {from}.',
  'asBefore.dateFormats': 'Dates are written in another way and are read in that way: {fields}.',
  'asBefore.decimalMark': 'Numbers have another decimal mark, and are read by it.',
  'asBefore.newColumns': 'New columns: {columns}.',
  'asBefore.goneColumns': 'Columns that are gone: {columns}.',
  'asBefore.name': '“{name}”',
  'asBefore.byOwn': 'Read it by its own columns instead',
  'asBefore.own': 'Read by its own columns, not like an earlier file.',
  'asBefore.again': 'Read it like the last file of the same submitter',
  'asBefore.other':
    '{file}, which {submitter} handed in on {day}, has the same columns. The same words may mean something else here.',
  'asBefore.like': 'Read it like {file}',
  'asBefore.readAnew':
    'Nothing was added yet: the file is read again because of who handed it in. Look at it and add it then.',
  'asBefore.announced': '{file} is read the same way as {former}',
} as const;
