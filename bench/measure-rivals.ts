import { buildRivalsPage, openPage } from './browser.ts';
import { payrollFile } from './generate-payroll.ts';
import type { RivalsBench, RivalTimes } from './times.ts';

/** The question asked of Arquero and of typed arrays, in the browser, over a file of so many rows. */
export async function measureRivals(rows: number): Promise<RivalTimes> {
  const path = await payrollFile(rows);
  // Arquero compiles functions from text, which the product's policy forbids: no headers for this page.
  const { page, close } = await openPage(await buildRivalsPage(), 'rivals.html', {
    withHeaders: false,
  });
  try {
    await page.setInputFiles('#file', path);
    return await page.evaluate(
      (rounds) => {
        const { bench } = window as unknown as { bench: RivalsBench };
        return bench.ask(rounds);
      },
      rows > 1_000_000 ? { typedArrays: 9, arquero: 3 } : { typedArrays: 15, arquero: 9 },
    );
  } finally {
    await close();
  }
}
