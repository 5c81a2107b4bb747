import type { Staged } from '../../../core/loading/staged.ts';
import type { Session } from '../../session/session.ts';
import type { CorrectionsHistory } from './corrections-history.ts';
import { heldAgainst } from './read-upload.ts';
import type { Upload } from './upload.ts';

/** Where corrections are made: the store of uploads, as far as this needs it. */
export interface Corrected {
  readonly staged: Staged;
  /** Puts what came of it in the upload as it is then: a file that is read again meanwhile keeps its new step. */
  readonly put: (upload: Upload) => Upload;
}

/** Corrects a staged file, and looks anew for what it overlaps; null for a file that is not staged. */
export async function correctUpload(
  session: Session,
  { stage, history, submitter, replaces }: Upload,
  by: (history: CorrectionsHistory) => CorrectionsHistory,
): Promise<Corrected | null> {
  if (stage.step !== 'staged') return null;
  const next = by(history);
  const { staged, dropped } = await session.amend(stage.staged.id, next.present);
  const held = await heldAgainst(session, staged.id, submitter, replaces);
  const put = (upload: Upload): Upload => ({
    ...upload,
    history: next,
    stage: upload.stage === stage ? { ...stage, staged, dropped, ...held } : upload.stage,
  });
  return { staged, put };
}
