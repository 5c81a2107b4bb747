import type { Holdings } from './session.ts';

/** What is in before anything was added. */
export const EMPTY_HOLDINGS: Holdings = {
  version: 0,
  submissions: [],
  canUndo: false,
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
