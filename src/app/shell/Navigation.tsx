import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { STAGES } from '../../core/definition/metric.ts';
import { useSay } from '../language/use-say.ts';

/** The pages; on a narrow screen behind a button. Every link keeps what is chosen. */
export function Navigation() {
  const say = useSay();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const open = openAt === pathname;
  return (
    <nav className="navigation" aria-label={say('shell.navigation')}>
      <button
        type="button"
        className="navigation__button usa-button usa-button--outline"
        aria-expanded={open}
        onClick={() => setOpenAt(open ? null : pathname)}
      >
        {say('shell.menu')}
      </button>
      <ul className={open ? 'navigation__list navigation__list--open' : 'navigation__list'}>
        <li>
          <Link to="/" search={true} activeOptions={{ exact: true, includeSearch: false }}>
            {say('page.overview')}
          </Link>
        </li>
        {STAGES.map((stage) => (
          <li key={stage}>
            <Link
              to="/stage/$stage"
              params={{ stage }}
              search={({ metric: _metric, ...kept }) => kept}
              activeOptions={{ includeSearch: false }}
            >
              {say(`stage.${stage}`)}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/group" search={true} activeOptions={{ includeSearch: false }}>
            {say('page.groups')}
          </Link>
        </li>
        <li className="navigation__apart">
          <Link to="/data" search={true} activeOptions={{ includeSearch: false }}>
            {say('page.submissions')}
          </Link>
        </li>
        <li>
          <Link to="/program" search={true} activeOptions={{ includeSearch: false }}>
            {say('page.program')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
