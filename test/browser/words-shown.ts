/**
 * Every word that a page shows or says. Runs in the page. Left out: what names its own language, statements,
 * what was announced before, and where the charts measure text out of sight.
 */
export function wordsShown(): readonly string[] {
  const found = new Set<string>();
  const other = (element: Element) =>
    element.closest(
      '[lang]:not(html), pre, script, noscript, .status-region, #recharts_measurement_span',
    );
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const { parentElement, textContent } = texts.currentNode;
    if (parentElement !== null && other(parentElement) === null) found.add(textContent ?? '');
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
    for (const element of document.querySelectorAll(`[${name}]`))
      if (other(element) === null) found.add(element.getAttribute(name) ?? '');
  found.add(document.title);
  return [...found].map((text) => text.trim()).filter((text) => /\p{L}{3}/u.test(text));
}
