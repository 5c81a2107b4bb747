import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  emptyRecipe,
  sourceKindOf,
  withColumn,
  withColumnCode,
  withColumns,
  withDateFormat,
  withField,
  withSourceKind,
  withTextReading,
  withValue,
} from '../../../src/app/features/submissions/draft-recipe.ts';
import { valueInRecipe } from '../../../src/app/features/submissions/value-in-recipe.ts';

const recipe = withField(emptyRecipe('hours'), 'trade', {
  column: 'Craft',
  values: { CARP: 'carpenter' },
});

describe('a recipe on the mapping screen', () => {
  it('forgets what was said of a column’s values when the field is read from another column', () => {
    expect(withColumn(recipe, 'trade', 'Job').fields['trade']).toEqual({ column: 'Job' });
    expect(withColumn(recipe, 'trade', 'Craft')).toBe(recipe);
  });

  it('leaves a field empty by not naming it', () => {
    expect('trade' in withSourceKind(recipe, 'trade', 'none').fields).toBe(false);
  });

  it('gives a field one value for every row', () => {
    const constant = withSourceKind(recipe, 'project', 'constant');
    expect(sourceKindOf(constant.fields['project'])).toBe('constant');
  });

  it('adds columns up, and keeps what was said of those that stay together', () => {
    const sum = withSourceKind(withColumn(recipe, 'hours', 'ST'), 'hours', 'sum');
    expect(columnsOf(withColumns(sum, 'hours', ['ST', 'OT']).fields['hours'])).toEqual([
      'ST',
      'OT',
    ]);
    const race = withColumns(withSourceKind(recipe, 'race', 'columns'), 'race', ['B', 'H']);
    const coded = withColumnCode(race, 'race', 'B', 'black');
    expect(withColumns(coded, 'race', ['B']).fields['race']).toEqual({
      columns: [{ column: 'B', code: 'black' }],
    });
    expect(withColumnCode(coded, 'race', 'B', undefined).fields['race']).toEqual({
      columns: [{ column: 'B' }, { column: 'H' }],
    });
  });

  it('maps a value, case and outer spaces ignored, and says what it became', () => {
    const mapped = withValue(recipe, 'trade', ' Elec ', 'electrician');
    const reading = { value: 'ELEC', count: 3, code: undefined };
    expect(valueInRecipe(mapped, 'trade', reading)).toBe('electrician');
    expect(valueInRecipe(mapped, 'trade', { ...reading, value: 'carp' })).toBe('carpenter');
    expect(valueInRecipe(mapped, 'trade', { ...reading, value: 'ROOF' })).toBeUndefined();
  });

  it('names a date format and takes it back to what is found out', () => {
    const dated = withColumn(recipe, 'period_end', 'Week Ending');
    const named = withDateFormat(dated, 'period_end', 'DD/MM/YYYY');
    expect(named.fields['period_end']).toEqual({
      column: 'Week Ending',
      dateFormat: 'DD/MM/YYYY',
    });
    expect(withDateFormat(named, 'period_end', undefined)).toEqual(dated);
  });

  it('changes how the text is read, one part at a time', () => {
    const read = withTextReading(withTextReading(recipe, { delimiter: ';' }), { headerRow: 5 });
    expect(read.reading).toEqual({ delimiter: ';', headerRow: 5 });
    expect(withTextReading(read, { headerRow: undefined }).reading).toEqual({ delimiter: ';' });
  });
});
