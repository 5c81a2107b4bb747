const ELEMENTS = [
  ['100', 'Unique Individual Identifier (WIOA)'],
  ['200', 'Date of Birth (WIOA)'],
  ['201', 'Sex (WIOA)'],
  ['202', 'Individual with a Disability (WIOA)'],
  ['210', 'Ethnicity: Hispanic / Latino (WIOA)'],
  ['211', 'American Indian / Alaska Native (WIOA)'],
  ['212', 'Asian (WIOA)'],
  ['213', 'Black / African American (WIOA)'],
  ['214', 'Native Hawaiian / Other Pacific Islander (WIOA)'],
  ['215', 'White (WIOA)'],
  ['300', 'Veteran Status'],
  ['408', 'Highest Educational Level Completed at Program Entry (WIOA)'],
  ['801', 'Ex-Offender Status at Program Entry (WIOA)'],
  ['802', 'Low Income Status at Program Entry (WIOA)'],
  ['900', 'Date of Program Entry (WIOA)'],
  ['901', 'Date of Program Exit (WIOA)'],
  ['1307', 'Training Completed #1'],
  ['1308', 'Date Completed, or Withdrew from, Training #1'],
  ['1800', 'Type of Recognized Credential (WIOA)'],
] as const;
/** Four participants: one completed, one withdrew, one said nothing of herself, one is still in training. */
const ROWS = [
  'A1,19900504,2,0,1,0,0,1,0,0,0,1,0,1,20260105,20260930,1,20260715,6',
  'A2,19850211,1,1,0,0,0,0,0,1,1,6,1,0,20260112,20260918,0,20260821,0',
  'A3,19991130,9,9,9,9,9,9,9,9,9,4,9,0,20260209,20260930,1,20260904,0',
  'A4,20010317,2,0,0,0,1,0,0,1,0,8,0,1,20260713,,,,',
];

const table = (headers: readonly string[]) =>
  [headers.map((header) => `"${header}"`).join(','), ...ROWS].join('\n');

/** The same four under each way of naming the columns. */
export const RECORDS = {
  'number and name': table(ELEMENTS.map(([number, name]) => `${number} ${name}`)),
  'the word PIRL and the number': table(ELEMENTS.map(([number]) => `PIRL ${number}`)),
  'a p and the number': table(ELEMENTS.map(([number]) => `p${number}`)),
  'the number alone': table(ELEMENTS.map(([number]) => number)),
  'the name alone': table(ELEMENTS.map(([, name]) => name)),
};
