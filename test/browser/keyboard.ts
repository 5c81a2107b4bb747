/** Going through the site by keyboard alone, and what must hold at every stop. */
import type { Page } from 'playwright';

interface Stop {
  /** What a screen reader would call it, roughly. */
  readonly name: string;
  /** Why this stop is no good, or empty. */
  readonly fault: string;
}

/** Runs in the page. */
function stopNow(): Stop {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body)
    return { name: '', fault: 'the focus is on nothing' };
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  const name =
    element.getAttribute('aria-label') ??
    (labels ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ') : '');
  return {
    name: (name === '' ? element.innerText : name).trim().replaceAll(/\s+/g, ' '),
    fault: isMarked(element) ? (isCovered(element) ? 'it is covered' : '') : 'nothing marks it',
  };

  function isMarked(one: HTMLElement): boolean {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  }
  function isCovered(one: HTMLElement): boolean {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const places = [0.05, 0.5, 0.95].flatMap((part) => [
      [left + (right - left) * part, (top + bottom) / 2] as const,
      [left + 3, top + (bottom - top) * part] as const,
    ]);
    return places.every(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there === null || !(one.contains(there) || there.contains(one));
    });
  }
}

/** Where the focus is; throws when it is nowhere, unmarked or hidden behind something. */
export async function focused(page: Page): Promise<string> {
  await page.evaluate(async () => {
    const moving = document.activeElement?.getAnimations() ?? [];
    await Promise.all(moving.map(({ finished }) => finished));
  });
  const { name, fault } = await page.evaluate(stopNow);
  if (fault !== '') throw new Error(`At “${name}”: ${fault}.`);
  return name;
}

/** Presses Tab, or with `back` Shift+Tab, until the name fits; every stop on the way must be a good one. */
export async function tabTo(page: Page, wanted: RegExp, back = false): Promise<string> {
  const passed: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const name = await focused(page);
    if (wanted.test(name)) return name;
    passed.push(name);
  }
  throw new Error(`${String(wanted)} was not reached. Passed: ${passed.join(' | ')}`);
}
