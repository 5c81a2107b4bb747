import { describe, expect, it } from 'vitest';
import { recipeOf, type Upload } from '../../../src/app/features/submissions/upload.ts';
import { makeUploadStore } from '../../../src/app/features/submissions/upload-store.ts';
import type { Recipe } from '../../../src/core/intake/recipe.ts';
import { sessionOverNative } from './session-over-native.ts';

const quarter = (day: string, craft = 'c') =>
  ['d,f,c,h', `${day},Alder,${craft},40`, `${day},Alder,${craft},38`].join('\n');
const RECIPE: Recipe = {
  plumblineRecipe: 1,
  kind: 'hours',
  fields: {
    period_end: { column: 'd' },
    employer: { column: 'f' },
    trade: { column: 'c', values: { c: 'Carpenter' } },
    hours: { column: 'h' },
  },
};

/** A store in which `submitter` handed in the second quarter, read by a recipe made by hand. */
async function afterOneQuarter(submitter: string, text = quarter('2026-06-30'), recipe = RECIPE) {
  const session = sessionOverNative();
  const store = makeUploadStore(session);
  const settled = async () => {
    await expect
      .poll(() => store.current().some(({ stage }) => /^(?:reading|loading)$/.test(stage.step)), {
        timeout: 20_000,
      })
      .toBe(false);
  };
  const last = (): Upload => {
    const upload = store.current().at(-1);
    if (upload === undefined) throw new Error('A file was added.');
    return upload;
  };
  const add = async (content: string, name = 'q3.csv') => {
    store.add([new File([content], name)]);
    await settled();
    return last();
  };
  const { id } = await add(text, 'q2.csv');
  store.readAgain(id, recipe);
  await settled();
  store.setSubmitter(id, submitter);
  await settled();
  await store.commit();
  return { session, store, settled, last, add };
}
const likeOf = ({ like }: Upload) => like?.former.fileName ?? null;

describe('a file with the columns of an earlier one', () => {
  it('of the same submitter is read the same way, and says which one it follows', async () => {
    const { add } = await afterOneQuarter('Alder');
    const upload = await add(quarter('2026-09-30'));
    expect([likeOf(upload), upload.stage.step]).toEqual(['q2.csv', 'staged']);
    expect(recipeOf(upload)?.fields['trade']).toEqual(RECIPE.fields['trade']);
  });

  it('is also one with the rejected rows of the earlier one, mended', async () => {
    const { add } = await afterOneQuarter('Alder');
    const [header = '', row = ''] = quarter('2026-06-27').split('\n');
    const mended = `plumbline_row,plumbline_problem,${header}\n7,mended,${row}\n`;
    const upload = await add(mended, 'q2-rejected.csv');
    expect([likeOf(upload), upload.like?.changes.newColumns]).toEqual(['q2.csv', []]);
  });

  it('is read by its own columns when the person wants that, and again like the earlier one', async () => {
    const { add, store, settled, last } = await afterOneQuarter('Alder');
    const { id } = await add(quarter('2026-09-30'));
    store.readInWay(id, { by: 'own-columns' });
    await settled();
    expect([likeOf(last()), last().stage.step]).toEqual([null, 'asking']);
    store.readInWay(id, { by: 'what-fits' });
    await settled();
    expect([likeOf(last()), last().stage.step]).toEqual(['q2.csv', 'staged']);
  });

  it('of another submitter is never read so unasked: it is offered', async () => {
    const { add, store, settled, last } = await afterOneQuarter('Alder');
    await add('a,b\n1,2', 'other.csv');
    store.setSubmitter(last().id, 'Birch');
    await settled();
    const upload = await add(quarter('2026-09-30'));
    expect([likeOf(upload), upload.stage.step]).toEqual([null, 'asking']);
    const [offer] = upload.others;
    if (offer === undefined) throw new Error('It is offered.');
    expect(offer.former.submitter).toBe('Alder');
    store.readInWay(upload.id, { by: 'recipe', recipe: offer.recipe, like: offer });
    await settled();
    expect([likeOf(last()), last().stage.step]).toEqual(['q2.csv', 'staged']);
  });

  it('is read anew when its submitter is typed, and when another is', async () => {
    const { add, store, settled, last } = await afterOneQuarter('Alder');
    await add('a,b\n1,2', 'other.csv');
    store.setSubmitter(last().id, 'Birch');
    await settled();
    const { id } = await add(quarter('2026-09-30'));
    store.setSubmitter(id, ' ALDER ');
    await expect.poll(() => likeOf(last()), { timeout: 20_000 }).toBe('q2.csv');
    await settled();
    store.setSubmitter(id, 'Birch');
    await expect.poll(() => likeOf(last()), { timeout: 20_000 }).toBe(null);
  });

  it('is not added before it was read anew, though it was ready when its submitter was typed', async () => {
    const coded = quarter('2026-06-30').replace('d,f,c,h', 'period_end,employer,trade,hours');
    const named: Recipe = {
      ...RECIPE,
      fields: {
        period_end: { column: 'period_end' },
        employer: { column: 'employer' },
        trade: { column: 'trade', values: { c: 'Carpenter' } },
        hours: { column: 'hours' },
      },
    };
    const { add, store, settled, last } = await afterOneQuarter('Alder', coded, named);
    await add('a,b\n1,2', 'other.csv');
    store.setSubmitter(last().id, 'Birch');
    await settled();
    const { id } = await add(coded.replaceAll('2026-06-30', '2026-09-30'));
    store.setSubmitter(id, 'Alder');
    expect((await store.commit()).submissions.map(({ fileName }) => fileName)).toEqual(['q2.csv']);
    await settled();
    expect(likeOf(last())).toBe('q2.csv');
    expect((await store.commit()).submissions.map(({ fileName }) => fileName)).toEqual([
      'q2.csv',
      'q3.csv',
    ]);
  });

  it('keeps the recipe that the person made for it, whoever hands it in', async () => {
    const { add, store, settled, last } = await afterOneQuarter('Alder');
    const { id } = await add(quarter('2026-09-30'));
    const own: Recipe = { ...RECIPE, fields: { ...RECIPE.fields, trade: { column: 'c' } } };
    store.readAgain(id, own);
    await settled();
    store.setSubmitter(id, 'Birch');
    store.setSubmitter(id, 'Alder');
    await settled();
    expect([likeOf(last()), recipeOf(last())?.fields['trade']]).toEqual([null, { column: 'c' }]);
  });

  it('asks again for the day that was typed for all rows', async () => {
    const typed: Recipe = {
      plumblineRecipe: 1,
      kind: 'hours',
      fields: {
        period_end: { constant: '2026-06-30' },
        employer: { column: 'f' },
        hours: { column: 'h' },
      },
    };
    const { add } = await afterOneQuarter('Alder', 'f,h\nAlder,40\n', typed);
    const upload = await add('f,h\nAlder,41\n');
    expect([likeOf(upload), upload.stage.step]).toEqual(['q2.csv', 'asking']);
    expect(upload.like?.changes.days).toEqual(['period_end']);
  });

  it('is found below the line that was chosen by hand', async () => {
    const titled = (day: string) => `x,y,z,u\n${quarter(day)}`;
    const { add } = await afterOneQuarter('Alder', titled('2026-06-30'), {
      ...RECIPE,
      reading: { headerRow: 2 },
    });
    const upload = await add(titled('2026-09-30'));
    expect([likeOf(upload), upload.stage.step]).toEqual(['q2.csv', 'staged']);
    expect(recipeOf(upload)?.reading?.headerRow).toBe(2);
  });

  it('follows nothing that was undone, and follows it again when that is taken back', async () => {
    const { add, session, store } = await afterOneQuarter('Alder');
    await session.undo();
    expect(likeOf(await add(quarter('2026-09-30')))).toBe(null);
    store.discard(store.current()[0]?.id ?? 0);
    await session.redo();
    expect(likeOf(await add(quarter('2026-09-30')))).toBe('q2.csv');
  });
});
