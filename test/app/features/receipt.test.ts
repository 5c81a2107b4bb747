import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { receiptOf, receiptText } from '../../../src/app/features/submissions/receipt.ts';
import { messagesEn } from '../../../src/app/language/messages/messages-en.ts';
import { messagesEs } from '../../../src/app/language/messages/messages-es.ts';
import type { Say } from '../../../src/app/language/use-say.ts';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { commitTo, EMPTY_LEDGER } from '../../../src/core/workspace/ledger.ts';
import { file } from '../../core/workspace/submissions.ts';

const wordsIn = (language: 'en' | 'es') => {
  const messages = language === 'en' ? messagesEn : messagesEs;
  const intl = createIntl({ locale: language, messages });
  const say: Say = (id, values) => intl.formatMessage({ id }, values);
  return { say, language, catalogue };
};
const ledger = commitTo(commitTo(EMPTY_LEDGER, [file('hours', 'aaaaaaaabb')]), [
  {
    ...file('hours', 'second', [1]),
    submitter: 'Alder payroll',
    recipe: {
      plumblineRecipe: 1,
      kind: 'hours',
      fields: {
        period_end: { column: 'Week ending' },
        hours: { sum: ['ST', 'OT'] },
        project: { constant: 'Pier' },
      },
      leaveOut: [{ column: 'Name', is: ['Total'] }],
      dropped: ['Name'],
    },
    counts: { read: 5, accepted: 3, leftOut: 1, rejected: 1 },
    problems: [
      {
        problem: {
          code: 'x/y',
          severity: 'rejected-row',
          place: { column: 'ST' },
          words: { en: 'No number.', es: 'No es un número.' },
        },
        count: 1,
      },
      {
        problem: {
          code: 'x/z',
          severity: 'warning',
          place: {},
          words: { en: 'Look.', es: 'Revise.' },
        },
        count: 0,
      },
    ],
    employers: ['Alder', 'Birch'],
    periods: ['2026-Q3'],
    firstDate: '2026-07-04',
    lastDate: '2026-09-26',
  },
]);

function textIn(language: 'en' | 'es'): readonly string[] {
  const [submission] = ledger.submissions;
  if (submission === undefined) throw new Error('One is in.');
  const receipt = receiptOf(submission, ledger.versions, wordsIn(language));
  return receiptText('Plumbline', [receipt])
    .split('\r\n')
    .filter((line) => !/^(?:Added on|Agregado el)/.test(line));
}

describe('the receipt of a file', () => {
  it('says what came in, how it was read, what it replaced and what was wrong', () => {
    expect(textIn('en')).toEqual([
      'Plumbline',
      '',
      'second.csv',
      'Fingerprint (SHA-256): second',
      'Kind of record: Hours worked',
      'Quarters: Q3 2026',
      'Dates: July 4, 2026 – September 26, 2026',
      'Handed in by: Alder payroll',
      'Version: 2, in the place of aaaaaaaabb.csv (aaaaaaaa)',
      'Rows: 5 rows read = 3 accepted + 1 left out (totals) + 1 rejected.',
      'Employers: Alder and Birch',
      '',
      'Field ← column of the file',
      '- Last day ← Week ending',
      '- Hours ← ST + OT',
      '- Project ← “Pier” on every row',
      '- Rows left out: “Name” is Total',
      '- Not kept, because they hold personal details: Name',
      '',
      'What needed a look',
      '- Rejected: Column “ST”: No number. (1 row)',
      '- Please check: Look.',
      '',
    ]);
  });

  it('says the same in Spanish', () => {
    const lines = textIn('es');
    expect(lines).toHaveLength(textIn('en').length);
    expect(lines).toContain('Versión: 2, en lugar de aaaaaaaabb.csv (aaaaaaaa)');
    expect(lines).toContain('- Rechazado: Columna «ST»: No es un número. (1 fila)');
    expect(lines).toContain('Trimestres: T3 2026');
  });

  it('says what was corrected and skipped by hand: columns, rows and reasons, and no value', () => {
    const one = ledger.submissions[0];
    if (one === undefined) throw new Error('It is in.');
    const corrections = {
      cells: [
        { column: 'Craft', from: 'CARP', to: 'Carpenter', rows: [9] },
        { column: 'Craft', from: 'Crp', to: 'Carpenter', rows: [3, 4, 5] },
      ],
      skips: [
        { reason: 'elsewhere', rows: [7] },
        { reason: 'a test', rows: [8, 12] },
      ],
    };
    const counts = { read: 12, accepted: 8, leftOut: 4, rejected: 0 };
    const words = wordsIn('en');
    const corrected = receiptOf({ ...one, corrections, counts }, [], words);
    expect(corrected.lists.find(({ title }) => title.startsWith('Corrected'))?.lines).toEqual([
      'Column “Craft”: 4 values corrected (rows 3–5, 9)',
      '1 row skipped: “It is in another file already” (row 7)',
      '2 rows skipped: “a test” (rows 8, 12)',
    ]);
    expect(receiptText('x', [corrected])).toContain(
      '12 rows read = 8 accepted + 1 left out (totals) + 3 skipped by hand + 0 rejected.',
    );
    expect(receiptText('x', [corrected])).not.toMatch(/CARP|Carpenter|Crp/);
    const spanish = receiptText('x', [receiptOf({ ...one, corrections }, [], wordsIn('es'))]);
    expect(spanish).toContain('1 fila omitida: «Ya está en otro archivo» (fila 7)');
  });
});
