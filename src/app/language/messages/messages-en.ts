/** Every word of the site that is not in the catalogue, in English. */
import { asBeforeEn } from './as-before.en.ts';
import { chartsEn } from './charts.en.ts';
import { definitionEn } from './definition.en.ts';
import { draftsEn } from './drafts.en.ts';
import { filesEn } from './files.en.ts';
import { fixingEn } from './fixing.en.ts';
import { labelsEn } from './labels.en.ts';
import { partsEn } from './parts.en.ts';
import { programEn } from './program.en.ts';
import { readingEn } from './reading.en.ts';
import { reviewEn } from './review.en.ts';
import { shellEn } from './shell.en.ts';
import { standingEn } from './standing.en.ts';
import { submissionsEn } from './submissions.en.ts';
import { viewEn } from './view.en.ts';

export const messagesEn = {
  ...shellEn,
  ...viewEn,
  ...filesEn,
  ...submissionsEn,
  ...asBeforeEn,
  ...partsEn,
  ...draftsEn,
  ...fixingEn,
  ...readingEn,
  ...reviewEn,
  ...chartsEn,
  ...labelsEn,
  ...standingEn,
  ...definitionEn,
  ...programEn,
} as const;
export type MessageId = keyof typeof messagesEn;
export type Messages = Record<MessageId, string>;
