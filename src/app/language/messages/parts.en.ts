export const partsEn = {
  'parts.several':
    'This file holds several kinds of record: {kinds}. Each is read by itself, on a card of its own, and all of them are added together. Take off the list what should stay out.',
  'parts.askedOnce': 'What the file does not say: one value for all its rows',
  'parts.readWith': 'Read the file with this',
  'parts.optional': '(if you know it)',
  'parts.choose': 'Choose',
  'parts.groups':
    'One row holds several groups: the {count} numbers of a row become records of their own',
  'parts.title': '{file}: {kind}',
} as const;
