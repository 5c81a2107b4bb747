import type { RecordKindId } from '../../../core/definition/record-kind.ts';

/** What a committee looks at first of each kind of file; nothing of kinds that no rate is counted in. */
export const KEY_METRICS: Readonly<Record<RecordKindId, readonly string[]>> = {
  hours: ['hours-share', 'apprentice-share-of-hours'],
  workers: ['hours-share'],
  applicants: ['applicant-share', 'hire-share'],
  training: ['completion-rate'],
  employment: ['quarterly-retention', 'people-share'],
  promotions: ['promotion-rate'],
  pay: ['median-pay-gap'],
  projection: ['needed-share'],
  efforts: [],
  targets: [],
};
