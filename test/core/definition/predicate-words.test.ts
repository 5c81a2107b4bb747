import { describe, expect, it } from 'vitest';
import { predicateWords } from '../../../src/core/definition/predicate-words.ts';
import type { Predicate } from '../../../src/core/definition/predicate.ts';
import { small } from './small-catalogue.ts';

const CASES: readonly (readonly [string, string, Predicate])[] = [
  ['“Trade” is known', 'se conoce “Oficio”', { column: 'trade', known: true }],
  [
    '“Ended on” is not known',
    'no se conoce “Salida”',
    { not: { column: 'ended_on', known: true } },
  ],
  [
    '“Gender” is “Woman” or “Man”',
    '“Género” es “Mujer” o “Hombre”',
    { column: 'gender', is: ['woman', 'man'] },
  ],
  ['“Gender” is not “Man”', '“Género” no es “Hombre”', { not: { column: 'gender', is: ['man'] } }],
  [
    '“Skills” includes “Welding”',
    '“Habilidades” incluye “Soldadura”',
    { column: 'skills', includes: ['welding'] },
  ],
  [
    '“Skills” is only “Rigging”',
    '“Habilidades” es solo “Aparejo”',
    { column: 'skills', only: ['rigging'] },
  ],
  ['“Wage” is at least 40', '“Salario” es de al menos 40', { column: 'wage', atLeast: 40 }],
  [
    '“Wage” is below the regional median wage that the committee has entered',
    '“Salario” es inferior al salario mediano regional que fijó el comité',
    { column: 'wage', below: { setting: 'regional-median-wage' } },
  ],
  [
    '“Started on” is before the day after the period',
    '“Inicio” es anterior al día siguiente al período',
    { column: 'started_on', before: 'period-end' },
  ],
  [
    '“Ended on” is not after the as-of date',
    '“Salida” no es posterior a la fecha de corte',
    { column: 'ended_on', onOrBefore: 'as-of' },
  ],
  [
    '“Ended on” is not before “Started on”',
    '“Salida” no es anterior a “Inicio”',
    { column: 'ended_on', onOrAfter: { column: 'started_on' } },
  ],
  [
    'the first day of the period falls between “Started on” and “Ended on”',
    'el primer día del período cae entre “Inicio” y “Salida”',
    { active: { from: 'started_on', to: 'ended_on' }, at: 'period-start' },
  ],
  [
    '“Started on” is in the period',
    '“Inicio” está en el período',
    { event: 'promoted', inPeriod: true },
  ],
  ['every row', 'todas las filas', { all: [] }],
  ['no row', 'ninguna fila', { any: [] }],
];

describe('a condition in words', () => {
  it.each(CASES)('reads: %s', (en, es, predicate) => {
    expect(predicateWords(predicate, 'employment', small)).toEqual({ en, es });
  });

  it('keeps together what belongs together', () => {
    const woman = { column: 'gender', is: ['woman'] } as const;
    const either = { any: [woman, { column: 'trade', known: true }] } as const;
    const { en, es } = predicateWords(
      { all: [{ column: 'started_on', inPeriod: true }, either, { not: either }] },
      'employment',
      small,
    );
    expect(en).toBe(
      '“Started on” is in the period, and (“Gender” is “Woman” or “Trade” is known), and ' +
        'it is not so that (“Gender” is “Woman” or “Trade” is known)',
    );
    expect(es).toContain('y (“Género” es “Mujer” o se conoce “Oficio”)');
  });
});
