/**
 * Counts what was fetched since the page was opened, in the page and in its worker, by the browser's own
 * record of it: files of this site, and anything at all from elsewhere.
 */
export interface RequestsMade {
  readonly own: number;
  readonly others: number;
}

/** Tells of every change; a browser that keeps no record tells nothing. */
export function watchRequests(origin: string, tell: (made: RequestsMade) => void): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('resource')) return;
  let made: RequestsMade = { own: 0, others: 0 };
  const observer = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const url = new URL(name, origin);
      if (!/^(?:http|ws)s?:$/.test(url.protocol)) continue;
      made =
        url.origin === origin
          ? { ...made, own: made.own + 1 }
          : { ...made, others: made.others + 1 };
    }
    tell(made);
  });
  observer.observe({ type: 'resource', buffered: true });
}
