export const submissionsEn = {
  'submission.submitter': 'Handed in by',
  'submission.submitterHint':
    'The employer, union hall or office that the file comes from. Kept for the other files on this list, and for the next ones.',
  'submission.step.choose': 'Add beside or replace? Please choose',
  'submission.choose': 'This file speaks of what is in the data already. What is it?',
  'submission.beside': 'More of the same: add it beside what is in. Both count.',
  'submission.replace':
    'A correction: put it in the place of {file} (version {version}, {rows, plural, one {# row} other {# rows}})',
  'submission.replaceAll':
    'A correction: put it in the place of all {count} files ({rows, plural, one {# row} other {# rows}})',
  'submission.kept':
    'What is replaced is kept: it can be restored below, under “Earlier versions”.',
  'submission.totals': 'Before and after',
  'submission.totalsOf': 'Before and after {file}',
  'submission.rows': 'Rows',
  'submission.hours': 'Hours',
  'submission.people': 'People (worker keys)',
  'submission.measure': 'Counted',
  'submission.before': 'In now',
  'submission.own': 'In this file',
  'submission.after': 'After adding',
  'submission.atMost': 'at most {number}',
  'submission.afterChoice': 'choose above',
  'submission.version': 'Version',
  'submission.versionOf': '{version}, in the place of {files}',
  'submission.missing': 'missing',
  'submission.restated': 'restated',
  'submission.late': 'late',
  'submission.redo': 'Redo what was undone',
  'submission.redone': 'What was undone was done again',
  'submission.earlier':
    '{count, plural, one {Earlier versions: # file} other {Earlier versions: # files}}',
  'submission.earlierWhat':
    'These were replaced, and nothing of them counts. Restoring one puts it back in the place of what replaced it; that is then kept here.',
  'submission.inItsPlace': 'In its place now',
  'submission.nothing': 'nothing',
  'submission.restore': 'Restore',
  'submission.restoreNamed': 'Restore {file}, version {version}',
  'submission.restored': '{file}, version {version}, is in again. Undo takes it back out.',
} as const;
