/** Hands the chosen file to the worker that asks Arquero and typed arrays, and gives back its times. */
import type { RivalsBench, RivalTimes } from '../times.ts';
import { chosenFile } from './chosen-file.ts';
import rivalsWorker from './rivals.worker.ts?worker&url';

const bench: RivalsBench = {
  ask(rounds) {
    const worker = new Worker(rivalsWorker, { type: 'module' });
    return new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<RivalTimes>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage({ file: chosenFile(), rounds });
    });
  },
};
Object.assign(window, { bench });
