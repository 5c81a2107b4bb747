/** Long enough for the browser to tell of a long task after it has ended. */
const MILLISECONDS_TO_TELL = 60;

/** Watches for tasks that kept the page's own thread for over 50 ms. */
export function watchLongestBlock(): { take(): Promise<number> } {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask', buffered: true });
  return {
    /** The longest since it was last taken, in ms; 0 when there was none. */
    async take() {
      await new Promise((done) => setTimeout(done, MILLISECONDS_TO_TELL));
      const taken = longest;
      longest = 0;
      return taken;
    },
  };
}
