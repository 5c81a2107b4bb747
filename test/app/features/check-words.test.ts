import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { checkInWords, checkOnReceipt } from '../../../src/app/features/submissions/check-words.ts';
import { messagesEn } from '../../../src/app/language/messages/messages-en.ts';
import { messagesEs } from '../../../src/app/language/messages/messages-es.ts';
import type { Say } from '../../../src/app/language/use-say.ts';
import type { Check } from '../../../src/core/workspace/check.ts';

const sayIn = (language: 'en' | 'es'): Say => {
  const messages = language === 'en' ? messagesEn : messagesEs;
  const intl = createIntl({ locale: language, messages });
  return (id, values) => intl.formatMessage({ id }, values);
};
const total = (typed: number): Check => ({
  kind: 'control-total',
  of: 'hours',
  typed,
  accepted: 1200.25,
});
const change = (now: number): Check => ({
  kind: 'change',
  of: 'people',
  quarter: '2026-Q1',
  before: 40,
  now,
});

describe('what a file was held against, in words', () => {
  it.each([
    {
      check: total(1240.75),
      en: 'Hours do not agree: 1,240.75 on paper, 1,200.25 accepted. The paper has 40.5 more.',
      es: 'Horas: no concuerda. En el papel, 1,240.75; aceptado, 1,200.25. El papel tiene 40.5 más.',
    },
    {
      check: total(1200),
      en: 'Hours do not agree: 1,200 on paper, 1,200.25 accepted. The paper has 0.25 less.',
      es: 'Horas: no concuerda. En el papel, 1,200; aceptado, 1,200.25. El papel tiene 0.25 menos.',
    },
    {
      check: change(28),
      en: 'People: 28 in Q1 2026, 40 in Q4 2025. That is 30.0% less.',
      es: 'Personas: 28 en T1 2026, 40 en T4 2025. Es un 30.0% menos.',
    },
    {
      check: change(100),
      en: 'People: 100 in Q1 2026, 40 in Q4 2025. That is 150.0% more.',
      es: 'Personas: 100 en T1 2026, 40 en T4 2025. Es un 150.0% más.',
    },
  ])('$en', ({ check, en, es }) => {
    expect(checkInWords(check, sayIn('en'), 'en')).toBe(en);
    expect(checkInWords(check, sayIn('es'), 'es')).toBe(es);
    expect(checkOnReceipt(check, sayIn('en'), 'en')).toBe(`${en} Confirmed.`);
    expect(checkOnReceipt(check, sayIn('es'), 'es')).toBe(`${es} Confirmado.`);
  });

  it('is confirmed by nobody where it agrees or was chosen', () => {
    const agrees = 'Hours agree: 1,200.25 on paper, 1,200.25 accepted.';
    expect(checkOnReceipt(total(1200.252), sayIn('en'), 'en')).toBe(agrees);
    const again = { kind: 'stored-again', rows: 1 } as const;
    expect(checkOnReceipt(again, sayIn('en'), 'en')).toBe(
      '1 row was in the data already and counts twice, as was chosen.',
    );
    expect(checkOnReceipt(again, sayIn('es'), 'es')).toBe(
      '1 fila ya estaba en los datos y cuenta dos veces, como se eligió.',
    );
  });
});
