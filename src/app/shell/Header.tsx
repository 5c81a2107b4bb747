import { Link } from '@tanstack/react-router';
import { rememberLanguage } from '../language/language.ts';
import { loadMessages } from '../language/LanguageProvider.tsx';
import { useLanguage, useSay } from '../language/use-say.ts';
import { announce } from '../ui/announce.ts';
import { useChangeView } from '../view/use-view.ts';
import { Navigation } from './Navigation.tsx';
import { PrivacyPromise } from './PrivacyPromise.tsx';
import type { RequestCount } from './requests-made.ts';

/** Name, promise, language, link and print; under them the pages. */
export function Header(props: { readonly requests: RequestCount; readonly hasData: boolean }) {
  const say = useSay();
  return (
    <header className="header">
      <div className="header__row">
        <Link to="/" search={true} className="header__name">
          <PlumbLine />
          {say('shell.name')}
        </Link>
        <span className="header__tagline">{say('shell.tagline')}</span>
        <PrivacyPromise count={props.requests} />
        <div className="header__buttons">
          {props.hasData && <CopyLink />}
          {props.hasData && (
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              onClick={() => window.print()}
            >
              {say('shell.print')}
            </button>
          )}
          <LanguageSwitch />
        </div>
      </div>
      <Navigation />
    </header>
  );
}

function LanguageSwitch() {
  const say = useSay();
  const language = useLanguage();
  const changeView = useChangeView();
  const other = language === 'en' ? 'es' : 'en';
  return (
    <button
      type="button"
      className="usa-button usa-button--unstyled"
      lang={other}
      aria-label={say('shell.languageLabel')}
      onClick={() => {
        const change = () => changeView({ lang: other });
        rememberLanguage(other);
        loadMessages(other).then(change, change);
      }}
    >
      {say('shell.language')}
    </button>
  );
}

function CopyLink() {
  const say = useSay();
  return (
    <button
      type="button"
      className="usa-button usa-button--unstyled"
      onClick={() => {
        navigator.clipboard.writeText(location.href).then(
          () => announce(say('shell.linkCopied')),
          () => announce(say('shell.linkNotCopied')),
        );
      }}
    >
      {say('shell.copyLink')}
    </button>
  );
}

function PlumbLine() {
  return (
    <svg width="20" height="28" viewBox="0 0 20 28" aria-hidden="true" focusable="false">
      <path d="M10 0v13" stroke="currentColor" strokeWidth="2" />
      <path d="M3 13h14l-2 5-5 10-5-10z" fill="currentColor" />
    </svg>
  );
}
