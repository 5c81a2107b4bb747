export const fixingEn = {
  'fix.allRows': '{count, plural, one {# row} other {# rows}}, to see and correct',
  'fix.seeRows': '{count, plural, one {# row} other {# rows}}, to see',
  'fix.loading': 'The rows are being looked up …',
  'fix.values': 'Values seen in “{column}”',
  'fix.valueSeen': 'Value seen',
  'fix.valueIn': 'Value seen in “{column}”',
  'fix.valueKept': 'What is kept of “{column}”',
  'fix.times': 'Rows',
  'fix.becomes': 'Right value',
  'fix.becomesFor': 'Right value for “{value}”',
  'fix.becomesEmpty': 'Right value for the empty cells',
  'fix.empty': '(empty)',
  'fix.correctAll': '{count, plural, one {Correct # row} other {Correct all # rows}}',
  'fix.correctAllOf':
    '{count, plural, one {Correct # row that says} other {Correct all # rows that say}} “{value}”',
  'fix.otherValues':
    '{count, plural, one {and # other value, in the list of rows below} other {and # other values, in the list of rows below}}',
  'fix.choose': '— choose —',
  'fix.rows': 'Rows of “{file}”: {count}',
  'fix.keys':
    'With the arrow keys, Page Up, Page Down, Home and End you move from row to row; Enter opens a row.',
  'fix.keysToSee':
    'With the arrow keys, Page Up, Page Down, Home and End you move from row to row.',
  'fix.row': 'Row',
  'fix.action': 'What to do',
  'fix.correct': 'Correct or skip',
  'fix.correctRow': 'Correct or skip row {row}',
  'fix.typed': '“{text}” in place of “{was}”: still to be corrected',
  'fix.formFor': 'Row {row}',
  'fix.inColumn': 'Right value in “{column}”',
  'fix.nowSays': 'It says “{text}”.',
  'fix.nowEmpty': 'It is empty.',
  'fix.expectDate': 'A date, as 2026-09-30.',
  'fix.expectNumber': 'A number, with “{mark}” as its decimal mark.',
  'fix.expectText': 'As it should stand in the file.',
  'fix.expectCode': 'One of our values.',
  'fix.leaveEmpty': 'leave it empty',
  'fix.correctOne': 'Correct row {row}',
  'fix.close': 'Close',
  'fix.notThere': 'Nothing was changed: write the right value first.',
  'fix.skipAll':
    '{count, plural, one {Skip this row, with a reason} other {Skip all # rows, with a reason}}',
  'fix.skipWhat':
    'Skipped rows are not counted, and are not among the rejected ones: the reason is kept with the file and stands in its receipt.',
  'fix.reason': 'Why',
  'fix.reasonOther': 'Another reason',
  'fix.reasonTyped': 'The reason',
  'fix.reasonMissing': 'Choose or write a reason first.',
  'fix.skipOne': 'Skip row {row}',
  'fix.skipRows': '{count, plural, one {Skip # row} other {Skip # rows}}',
  'fix.skippedBecause': 'Skipped: {reason}',
  'fix.corrected':
    '{count, plural, one {# row corrected} other {# rows corrected}}, {left, plural, =0 {no problem left} one {# problem left} other {# problems left}}',
  'fix.stillWrong':
    '{count, plural, one {# row changed, and it is still not right} other {# rows changed, and {wrong} of them are still not right}}: {left, plural, one {# problem left} other {# problems left}}',
  'fix.skipped':
    '{count, plural, one {# row skipped} other {# rows skipped}}, {left, plural, =0 {no problem left} one {# problem left} other {# problems left}}',
  'fix.undone':
    'Undone: {left, plural, =0 {no problem left} one {# problem left} other {# problems left}}',
  'fix.redone':
    'Made again: {left, plural, =0 {no problem left} one {# problem left} other {# problems left}}',
  'fix.working': 'Being corrected …',
  'fix.failed': 'Nothing was changed: {reason}',
  'fix.byHand':
    'By hand: {cells, plural, one {# value corrected} other {# values corrected}}, {rows, plural, one {# row skipped} other {# rows skipped}}.',
  'fix.counts':
    '{read} rows read = {accepted} accepted + {leftOut} left out (totals) + {skipped} skipped by hand + {rejected} rejected.',
  'fix.undo': 'Undo the last correction',
  'fix.redo': 'Redo it',
  'fix.downloadAll': 'Download all problems (CSV)',
  'fix.downloadName': 'problems',
  'fix.printAll': 'Print all problems',
  'fix.preparing': 'Getting ready to print: {done} of {all} rows',
  'fix.printTitle': 'All problems of {file}',
  'fix.dropped': 'Some corrections do not fit the way this file is read now',
  'fix.droppedWhat':
    'They are not in force. They are kept, and hold again if you read the file as before.',
  'fix.droppedSkip': 'Skipped rows: {why} ({rows})',
  'fix.droppedCell': 'Column “{column}”: {why} ({rows})',
  'fix.why.column-not-read': 'the column is not read',
  'fix.why.row-not-rejected':
    'the row is not among the rejected ones: it is read as it stands, or is not there',
  'fix.why.text-differs': 'the cell says something else',
  'fix.onRows': '{count, plural, one {row {rows}} other {rows {rows}}}',
  'receipt.corrections': 'Corrected and skipped by hand',
  'receipt.correctedCells':
    'Column “{column}”: {count, plural, one {# value corrected} other {# values corrected}} ({rows})',
  'receipt.skippedRows':
    '{count, plural, one {# row skipped} other {# rows skipped}}: “{reason}” ({rows})',
} as const;
