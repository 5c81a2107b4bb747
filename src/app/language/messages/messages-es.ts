/** Every word of the site that is not in the catalogue, in Spanish. */
import { chartsEs } from './charts.es.ts';
import { definitionEs } from './definition.es.ts';
import { filesEs } from './files.es.ts';
import { labelsEs } from './labels.es.ts';
import type { Messages } from './messages-en.ts';
import { programEs } from './program.es.ts';
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
  ...reviewEs,
  ...chartsEs,
  ...labelsEs,
  ...standingEs,
  ...definitionEs,
  ...programEs,
};
