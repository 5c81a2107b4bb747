import { expect, it } from 'vitest';
import { programFileName } from '../../../src/app/features/program/read-program-file.ts';

it.each([
  ['Puente Río Verde', 'puente-rio-verde.program.json'],
  ['  I-90 / Phase 2!  ', 'i-90-phase-2.program.json'],
  ['', 'program.json'],
  ['橋', 'program.json'],
])('the program “%s” is saved as %s', (name, file) => {
  expect(programFileName(name)).toBe(file);
});
