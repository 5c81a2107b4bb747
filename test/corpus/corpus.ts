import { DATE_FILES } from './files/dates.ts';
import { HOSTILE_FILES } from './files/hostile.ts';
import { IDENTITY_FILES } from './files/identity.ts';
import { LAYOUT_FILES } from './files/layout.ts';
import { NUMBER_FILES } from './files/numbers.ts';
import { PEOPLE_FILES } from './files/people.ts';
import { REFUSED_FILES } from './files/refused.ts';
import { ROW_FILES } from './files/rows.ts';
import { TEXT_FILES } from './files/text.ts';
import { WORKBOOK_FILES } from './files/workbooks.ts';
import type { MangledFile } from './mangled-file.ts';

/** Every mangled file. */
export const CORPUS: readonly MangledFile[] = [
  ...TEXT_FILES,
  ...LAYOUT_FILES,
  ...DATE_FILES,
  ...NUMBER_FILES,
  ...ROW_FILES,
  ...PEOPLE_FILES,
  ...IDENTITY_FILES,
  ...HOSTILE_FILES,
  ...REFUSED_FILES,
  ...WORKBOOK_FILES,
];
