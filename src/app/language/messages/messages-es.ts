/** Every word of the site that is not in the catalogue, in Spanish. */
import { asBeforeEs } from './as-before.es.ts';
import { chartsEs } from './charts.es.ts';
import { definitionEs } from './definition.es.ts';
import { draftsEs } from './drafts.es.ts';
import { filesEs } from './files.es.ts';
import { fixingEs } from './fixing.es.ts';
import { labelsEs } from './labels.es.ts';
import type { Messages } from './messages-en.ts';
import { partsEs } from './parts.es.ts';
import { programEs } from './program.es.ts';
import { readingEs } from './reading.es.ts';
import { reviewEs } from './review.es.ts';
import { shellEs } from './shell.es.ts';
import { standingEs } from './standing.es.ts';
import { submissionsEs } from './submissions.es.ts';
import { viewEs } from './view.es.ts';

export const messagesEs: Messages = {
  ...shellEs,
  ...viewEs,
  ...filesEs,
  ...submissionsEs,
  ...asBeforeEs,
  ...partsEs,
  ...draftsEs,
  ...fixingEs,
  ...readingEs,
  ...reviewEs,
  ...chartsEs,
  ...labelsEs,
  ...standingEs,
  ...definitionEs,
  ...programEs,
};
