import { join } from 'node:path';
import { openPage } from './browser.ts';
import { root } from './places.ts';

/** Milliseconds from the press on the sample program to the first figure drawn, on the built site in dist/. */
export async function measureSample(rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, close } = await openPage(join(root, 'dist'), 'index.html');
    try {
      const press = page.getByRole('button', { name: 'Try the sample program' }).first();
      await press.waitFor();
      times.push(await page.evaluate(pressAndWait));
    } finally {
      await close();
    }
  }
  return times;
}

/** Runs in the page: from the press to the frame after the first drawing that belongs to a figure. */
async function pressAndWait(): Promise<number> {
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.includes('Try the sample program'),
  );
  if (button === undefined) throw new Error('There is no button for the sample program.');
  const start = performance.now();
  button.click();
  await new Promise<void>((done) => {
    const look = () => {
      if (document.querySelector('figure svg, figure table tbody tr') === null)
        requestAnimationFrame(look);
      else requestAnimationFrame(() => done());
    };
    look();
  });
  return performance.now() - start;
}
