import { Link } from '@tanstack/react-router';
import { periodTitle } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import type { View } from '../../view/resolve-view.ts';
import { useHoldings } from '../../view/use-view.ts';
import { notReported } from './not-reported.ts';

/** What is missing: employers without hours in the period shown. */
export function NotReported({ view }: { readonly view: View }) {
  const say = useSay();
  const language = useLanguage();
  const { reported } = useHoldings();
  const missing = notReported(reported, view.period);
  const period = periodTitle(view.period.id, language);
  return (
    <aside className="missing" aria-labelledby="missing">
      <h2 id="missing">{say('overview.missing', { period })}</h2>
      {missing.length === 0 ? (
        <p>{say('overview.missingNone', { period })}</p>
      ) : (
        <>
          <ul>
            {missing.map(({ employer, quarters }) => (
              <li key={employer}>
                {employer}
                {view.period.id.includes('..') &&
                  `: ${quarters.map((quarter) => periodTitle(quarter, language)).join(', ')}`}
              </li>
            ))}
          </ul>
          <p className="small muted">{say('overview.missingWhat')}</p>
        </>
      )}
      <Link to="/data" search={true} className="no-print">
        {say('overview.seeReported')}
      </Link>
    </aside>
  );
}
