import { percent, wholeNumber } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import type { UploadStage } from './upload.ts';

/** How far a file is read or loaded, and how fast. Not a live region: what begins and ends is announced. */
export function ReadingProgress({ stage }: { readonly stage: UploadStage }) {
  const say = useSay();
  const language = useLanguage();
  if (stage.step !== 'reading' && stage.step !== 'loading') return null;
  const fraction = stage.progress?.fraction ?? undefined;
  return (
    <p>
      <progress max={1} value={fraction} aria-label={say('files.progress')} /> {words()}
    </p>
  );

  function words(): string {
    if (stage.step === 'loading') {
      const { progress, rowsPerSecond } = stage;
      const rows = wholeNumber(progress.rows, language);
      return rowsPerSecond === null
        ? say('files.rowsRead', { rows })
        : say('reading.rowsAndRate', { rows, rate: wholeNumber(rowsPerSecond, language) });
    }
    if (stage.step !== 'reading' || stage.progress === undefined) return say('reading.waits');
    return fraction === undefined
      ? say('reading.unpacking')
      : say('reading.bytes', { part: percent(fraction, language) });
  }
}
