/** What is said aloud and shown for a moment: one line at a time, the latest. */
import { useSyncExternalStore } from 'react';

interface Announcement {
  readonly id: number;
  readonly text: string;
}
let latest: Announcement = { id: 0, text: '' };
const listeners = new Set<() => void>();

/** Says it in the page's live region. */
export function announce(text: string): void {
  latest = { id: latest.id + 1, text };
  for (const listener of listeners) listener();
}

export function useAnnouncement(): Announcement {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => latest,
  );
}
