import { useEffect, useRef } from 'react';
import { useSay } from '../../language/use-say.ts';
import { blockingProblems, type Upload } from './upload.ts';
import type { UploadStore } from './upload-store.ts';

/** What can be done with a file as a whole: stop reading it, read it after all, take it off the list. */
export function UploadButtons(props: {
  readonly upload: Upload;
  readonly store: UploadStore;
  /** What the upload is called. */
  readonly title: string;
}) {
  const { upload, store, title } = props;
  const { stage, id } = upload;
  const say = useSay();
  const row = useRef<HTMLDivElement>(null);
  const cancelled = useRef(false);
  const isMoving = stage.step === 'reading' || stage.step === 'loading';
  useEffect(() => {
    if (isMoving || !cancelled.current) return;
    cancelled.current = false;
    row.current?.querySelector('button')?.focus();
  }, [isMoving]);
  const cancel = () => {
    cancelled.current = true;
    store.cancel(id);
  };
  return (
    <div className="buttons" ref={row}>
      {isMoving && (
        <button type="button" className="usa-button usa-button--outline" onClick={cancel}>
          {say('files.cancel')}
        </button>
      )}
      {stage.step === 'cancelled' && stage.inspection === null && (
        <button
          type="button"
          className="usa-button"
          onClick={() => store.readInWay(id, upload.way)}
        >
          {say('reading.again')}
        </button>
      )}
      {quotesDoNotPair(upload) && (
        <button
          type="button"
          className="usa-button"
          onClick={() => store.readInWay(id, { by: 'what-fits', quote: 'none' })}
        >
          {say('reading.asText')}
        </button>
      )}
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => store.discard(id)}
      >
        {say('files.takeOff', { file: title })}
      </button>
    </div>
  );
}

function quotesDoNotPair(upload: Upload): boolean {
  return blockingProblems(upload).some(({ code }) => code === 'reading/quotes-do-not-pair');
}
