import * as fc from 'fast-check';

/** [selected, people] of one group, from nobody to a few hundred or a few million. */
export const group = fc
  .oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3_000_000 }))
  .chain((people) => fc.tuple(fc.integer({ min: 0, max: people }), fc.constant(people)));

export const groupWithPeople = group.filter(([, people]) => people > 0);

/** Small enough to check against a sum over all outcomes. */
export const smallGroup = fc
  .integer({ min: 1, max: 60 })
  .chain((people) => fc.tuple(fc.integer({ min: 0, max: people }), fc.constant(people)));
