import { estimateAmount } from './estimate-amount.ts';
import { estimateFunnel } from './estimate-funnel.ts';
import { estimateHoursRate } from './estimate-hours-rate.ts';
import { estimateNeededShare } from './estimate-needed-share.ts';
import { estimateQuartileBands } from './estimate-quartile-bands.ts';
import { estimateRate } from './estimate-rate.ts';
import { estimateShare } from './estimate-share.ts';
import { estimateSurvival } from './estimate-survival.ts';
import { estimateTurnover } from './estimate-turnover.ts';
import { estimateUniformity } from './estimate-uniformity.ts';
import type { Estimate, View } from './view.ts';

/** The rows of a view by the metric's kind: group by group, a funnel's or the bands' steps within each. */
export function estimate(view: View): readonly Estimate[] {
  const { metric } = view;
  switch (metric.kind) {
    case 'rate':
      return estimateRate({ ...view, metric });
    case 'hours-rate':
      return estimateHoursRate({ ...view, metric });
    case 'share':
      return estimateShare({ ...view, metric });
    case 'amount':
      return estimateAmount({ ...view, metric });
    case 'quartile-bands':
      return estimateQuartileBands({ ...view, metric });
    case 'survival':
      return estimateSurvival({ ...view, metric });
    case 'funnel':
      return estimateFunnel({ ...view, metric });
    case 'turnover':
      return estimateTurnover({ ...view, metric });
    case 'uniformity':
      return estimateUniformity({ ...view, metric });
    case 'needed-share':
      return estimateNeededShare({ ...view, metric });
    default:
      return metric satisfies never;
  }
}
