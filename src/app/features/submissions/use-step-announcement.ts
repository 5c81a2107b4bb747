import { useEffect, useRef } from 'react';
import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import type { UploadStage } from './upload.ts';

/** Says when the reading of a file begins and what came of it; nothing of what lies between. */
export function useStepAnnouncement(file: string, step: UploadStage['step'], state: string): void {
  const say = useSay();
  const isMoving = step === 'reading' || step === 'loading';
  const before = useRef<boolean | null>(null);
  useEffect(() => {
    const comesAnew = before.current === null && !isMoving;
    if (before.current !== isMoving && !comesAnew) announce(say('reading.said', { file, state }));
    before.current = isMoving;
  }, [isMoving, file, state, say]);
}
