import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/use-say.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { LoadSample } from '../../view/LoadSample.tsx';

/** First visit: what this is, two ways to begin, and the promise. */
export function WelcomePage() {
  const say = useSay();
  usePageTitle(say('page.overview'));
  return (
    <div className="welcome">
      <h1>{say('welcome.title')}</h1>
      <p className="lead">{say('welcome.what')}</p>
      <div className="buttons">
        <LoadSample />
        <Link to="/data" search={true} className="usa-button usa-button--outline">
          {say('welcome.start')}
        </Link>
      </div>
      <div className="welcome__parts">
        <section aria-labelledby="promise">
          <h2 id="promise">{say('welcome.private')}</h2>
          <p>{say('welcome.privateWhat')}</p>
          <p>{say('shell.tabOnly')}</p>
        </section>
        <section aria-labelledby="how">
          <h2 id="how">{say('welcome.howTitle')}</h2>
          <ol>
            <li>{say('welcome.how1')}</li>
            <li>{say('welcome.how2')}</li>
            <li>{say('welcome.how3')}</li>
          </ol>
        </section>
      </div>
    </div>
  );
}
