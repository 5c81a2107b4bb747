import type { CodeList } from '../../core/definition/record-kind.ts';
import { YES_NO } from './demographic-codes.ts';

/** Yes-or-no lists with what the common self-identification forms say in full. */
const yesNoSpelled = (id: string, yes: readonly string[], no: readonly string[]): CodeList => ({
  id,
  codes: YES_NO.codes.map((code) => ({
    ...code,
    aliases: [...code.aliases, ...(code.id === 'yes' ? yes : code.id === 'no' ? no : [])],
  })),
});

/** As the federal self-identification form CC-305 words it, in its editions since 2014. */
export const DISABILITY: CodeList = yesNoSpelled(
  'disability',
  [
    'disabled',
    'yes, i have a disability',
    'yes, i have a disability, or have had one in the past',
    'yes, i have a disability (or previously had a disability)',
    'yes, i have a disability, or have a history/record of having a disability',
  ],
  [
    'not disabled',
    'no disability',
    "no, i don't have a disability",
    'no, i do not have a disability',
    'no, i do not have a disability and have not had one in the past',
    "no, i don't have a disability, or a history/record of having a disability",
    'no, i do not have a disability, or a history/record of having a disability',
  ],
);

const PROTECTED = [
  'protected veteran',
  'disabled veteran',
  'recently separated veteran',
  'armed forces service medal veteran',
  'active duty wartime or campaign badge veteran',
  'i am a protected veteran',
  'i identify as one or more of the classifications of protected veteran',
  'i identify as one or more of the classifications of protected veterans',
];

/** As the VETS-4212 self-identification and common personnel systems word it. */
export const VETERAN: CodeList = yesNoSpelled(
  'veteran',
  [...PROTECTED, 'veteran', 'i am a veteran'],
  [
    'non-veteran',
    'nonveteran',
    'non veteran',
    'not a veteran',
    'no military service',
    'i am not a veteran',
  ],
);

/** “Not a protected veteran” says `no` here only: such a person may be a veteran. */
export const PROTECTED_VETERAN: CodeList = yesNoSpelled('protected-veteran', PROTECTED, [
  'not a protected veteran',
  'i am not a protected veteran',
  'not a veteran',
  'non-veteran',
]);
