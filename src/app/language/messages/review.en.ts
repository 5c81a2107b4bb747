export const reviewEn = {
  'review.step.file': 'Waits for another file',
  'review.step.total': 'A total you typed cannot be read',
  'review.step.review': 'Being compared with what is in',
  'review.step.confirm': 'Please confirm what is marked below',
  'review.asks': '{file} waits: confirm what is marked, or correct the file',
  'review.waits':
    'This file speaks of the same employers, projects and quarters, or has some of the same rows, as {files}, which is not in yet. Add that first, or take it off the list. Then this file asks whether it replaces it.',
  'review.paper': 'Compare with the totals on your paper',
  'review.paperWhat':
    'Type what the cover sheet or payroll report says; what was read is held against it. Leave empty what your paper does not say.',
  'review.typed.rows': 'Rows on paper',
  'review.typed.hours': 'Hours on paper',
  'review.typed.people': 'People on paper',
  'review.of.rows': 'Rows',
  'review.of.hours': 'Hours',
  'review.of.people': 'People',
  'review.accepted': 'Accepted from the file: {accepted}.',
  'review.acceptedOfRead':
    'Accepted from the file: {accepted}. With the rejected rows, as far as they can be read: {read}.',
  'review.equal': '{of} agree: {typed} on paper, {accepted} accepted.',
  'review.paperHasMore':
    '{of} do not agree: {typed} on paper, {accepted} accepted. The paper has {difference} more.',
  'review.paperHasLess':
    '{of} do not agree: {typed} on paper, {accepted} accepted. The paper has {difference} less.',
  'review.hint.rejected':
    'With the rejected rows it is exactly what the paper says. See above why they were rejected.',
  'review.hint.leftOut':
    '{count, plural, one {It is the # row} other {It is the # rows}} left out as totals, notes or empty lines: the paper counts them too.',
  'review.hint.everyLine':
    'The paper counts every line of the file, with the rows that were rejected or left out.',
  'review.hint.maybeRejected':
    '{count, plural, one {# row was} other {# rows were}} rejected: see the problems above. That may be a part of it.',
  'review.hint.nothingRejected':
    'No row was rejected. A part of the file may be missing, or paper and file are of different days.',
  'review.hint.fileHasMore': 'Rows may be in the file twice, or belong to another paper.',
  'review.fault.not-a-number': 'That is not a number. Write digits only, as in 1,234.5.',
  'review.fault.not-whole': 'This can only be a whole number.',
  'review.fault.ambiguous':
    'This may be a thousand and more or a number with three decimals. Write it without a point (1234), or with one or two decimals (1.23).',
  'review.addAnyway': 'Add it anyway; the difference stays in the receipt',
  'review.ownTotalAgrees': 'The file’s own total, in row {row}, agrees: {own} hours.',
  'review.ownTotalDiffers':
    'The file’s own total, in row {row}, says {own} hours; the accepted rows come to {accepted}.',
  'review.changed': 'Much has changed since the quarter before. Is that right?',
  'review.less': '{of}: {now} in {quarter}, {before} in {former}. That is {percent} less.',
  'review.more': '{of}: {now} in {quarter}, {before} in {former}. That is {percent} more.',
  'review.changeHint':
    'Less may mean that a part of the file is missing; more, that something is in twice or of another program.',
  'review.changeIsRight': 'Yes, these numbers are right',
  'review.again':
    '{count, plural, one {# row of this file is} other {# rows of this file are}} in the data already',
  'review.againIn': '{count, plural, one {# row} other {# rows}} in {file}',
  'review.againTwice': 'If this file goes in beside that, they count twice.',
  'review.againOnce': 'They do not count twice: what was added last stands.',
  'review.repeated':
    '{count, plural, one {# row repeats another row of this file} other {# rows repeat other rows of this file}}',
  'review.alike.show': 'Show them side by side',
  'review.alike.first': 'The first {shown} of {count}.',
  'review.alike.same': 'The same in both',
  'review.alike.row': 'Row of this file',
  'review.alike.here': 'This row says',
  'review.alike.other': 'Row it repeats',
  'review.alike.there': 'That row says',
  'review.alike.rowOf': 'row {row} of {file}',
  'review.alike.rowHere': 'row {row}',
  'review.alike.value': '{column}: {value}',
  'review.alike.blank': '(empty)',
  'review.alike.nothing': 'no difference',
  'review.alike.reading': 'The rows are being looked for',
  'review.rates': 'Key rates before and after, {period}',
  'review.ratesOf': 'Key rates before and after {file}',
  'review.rate': 'Rate',
  'review.ratesBefore': 'Now',
  'review.ratesAfter': 'After adding',
  'review.ratesChange': 'Change',
  'review.ratesChoose': 'Key rates before and after are shown once you have chosen.',
  'review.ratesWorking': 'Key rates are being worked out as if the file were in',
  'review.ratesFailed': 'The key rates could not be worked out: {reason}',
  'review.ratesUp': 'up {size}',
  'review.ratesDown': 'down {size}',
  'review.ratesSame': 'no change',
  'review.ratesPoints': '{points} points',
  'receipt.checks': 'What it was held against',
  'receipt.checkConfirmed': '{words} Confirmed.',
  'receipt.checkAgain':
    '{count, plural, one {# row was in the data already and counts} other {# rows were in the data already and count}} twice, as was chosen.',
} as const;
