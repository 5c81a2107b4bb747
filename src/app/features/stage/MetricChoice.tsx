import { Link } from '@tanstack/react-router';
import type { Metric } from '../../../core/definition/metric.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { useChangeView } from '../../view/use-view.ts';

/** The stage's measures: links, or one list on a narrow screen. */
export function MetricChoice(props: {
  readonly metrics: readonly Metric[];
  readonly chosen: Metric;
}) {
  const { metrics, chosen } = props;
  const say = useSay();
  const words = useWords();
  const change = useChangeView();
  return (
    <nav className="metric-choice" aria-label={say('stage.chooseMetric')}>
      <ul>
        {metrics.map((metric) => (
          <li key={metric.id}>
            <Link
              to="."
              search={(before) => ({ ...before, metric: metric.id })}
              resetScroll={false}
              aria-current={metric.id === chosen.id ? 'true' : 'false'}
            >
              {words(metric.title)}
            </Link>
          </li>
        ))}
      </ul>
      <select
        className="usa-select"
        aria-label={say('stage.chooseMetric')}
        value={chosen.id}
        onChange={({ target }) => change({ metric: target.value })}
      >
        {metrics.map((metric) => (
          <option key={metric.id} value={metric.id}>
            {words(metric.title)}
          </option>
        ))}
      </select>
    </nav>
  );
}
