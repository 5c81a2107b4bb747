import { expect, it } from 'vitest';
import probeAddress from './guard-probe.worker.ts?worker&url';
import { startWorker } from '../../src/engine/trusted-worker.ts';

it('leaves the database worker no way to the network, on a host that sends no policy', async () => {
  const answer = await fetch(new URL(probeAddress, location.href));
  expect(answer.headers.get('content-security-policy')).toBeNull();
  const worker = startWorker(probeAddress, 'probe');
  const outcomes = await new Promise<Record<string, string>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Record<string, string>>) =>
      resolve(data),
    );
    worker.addEventListener('error', () => reject(new Error('The probe did not load.')));
  });
  worker.terminate();
  const attempts = Object.keys(outcomes);
  expect(attempts).toHaveLength(13);
  expect(outcomes).toEqual(Object.fromEntries(attempts.map((name) => [name, 'refused'])));
});

it('starts no worker of another origin', () => {
  expect(() => startWorker('https://192.0.2.1/worker.js', 'foreign')).toThrow('has to be our own');
});
