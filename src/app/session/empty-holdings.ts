import type { Holdings } from './session.ts';

/** What is in before anything was added. */
export const EMPTY_HOLDINGS: Holdings = {
  version: 0,
  submissions: [],
  versions: [],
  canUndo: false,
  canRedo: false,
  quarters: [],
  dimensions: {
    project: [],
    employer: [],
    trade: [],
    'worker-class': [],
    source: [],
    reason: [],
  },
  reported: [],
};
