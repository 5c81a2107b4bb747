import { useSay } from '../language/use-say.ts';
import { useRequestsMade, type RequestCount } from './requests-made.ts';

/** The promise with its proof: how many requests were made, and to whom. */
export function PrivacyPromise(props: { readonly count: RequestCount }) {
  const say = useSay();
  const { own, others } = useRequestsMade(props.count);
  return (
    <details className="promise">
      <summary>
        <span className="promise__words">{say('shell.promise')}</span>{' '}
        <span className="promise__count">{say('shell.requestsShort', { others })}</span>
      </summary>
      <p>{say('shell.requests', { own, others })}</p>
      <p>{say('shell.tabOnly')}</p>
    </details>
  );
}
