/**
 * Work on the page that is done one piece a task, so that the browser can answer a press or a key in between.
 * What a piece itself asks for comes right after it.
 */
type Work = () => void;

/** In order; apart from them, what the piece at work has asked for. */
let waiting: readonly Work[] = [];
let following: readonly Work[] = [];
let atWork = false;
let coming: ReturnType<typeof setTimeout> | undefined;

/** Does the work in a task of its own; the answer takes it back. */
export function takeTurn(work: Work): () => void {
  if (atWork) following = [...following, work];
  else waiting = [...waiting, work];
  coming ??= setTimeout(doNext);
  return () => {
    following = following.filter((one) => one !== work);
    waiting = waiting.filter((one) => one !== work);
  };
}

function doNext(): void {
  clearTimeout(coming);
  const [work, ...others] = waiting;
  waiting = others;
  atWork = true;
  try {
    work?.();
  } finally {
    atWork = false;
    waiting = [...following, ...waiting];
    following = [];
    coming = waiting.length > 0 ? setTimeout(doNext) : undefined;
  }
}

/** Does at once all that waits, and what that asks for. */
export function takeAllTurns(): void {
  while (waiting.length > 0) doNext();
}
