import { openPage } from './browser.ts';

/** Milliseconds from the press on the sample program to the first figure drawn, on a built site. */
export async function measureSample(site: string, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, close } = await openPage(site, 'index.html');
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
      if (document.querySelector('main table tbody tr, main figure') === null)
        requestAnimationFrame(look);
      else requestAnimationFrame(() => done());
    };
    look();
  });
  return performance.now() - start;
}
