import type { UploadStage } from './upload.ts';
import { useStepAnnouncement } from './use-step-announcement.ts';

/** Stands before the questions of a card: what they say of themselves is said after it, and so is heard. */
export function StepAnnouncement(props: {
  readonly file: string;
  readonly step: UploadStage['step'];
  readonly state: string;
}) {
  useStepAnnouncement(props.file, props.step, props.state);
  return null;
}
