import { useId, useState, type SyntheticEvent } from 'react';
import { SKIP_REASONS, withSkip } from '../../../../core/intake/corrections.ts';
import { useSay, useWords } from '../../../language/use-say.ts';
import type { useCorrecting } from './use-correcting.ts';

const OTHER = ' other';

/** Leaves rows out on purpose: a usual reason is chosen, or one is typed. */
export function SkipForm(props: {
  readonly rows: readonly number[];
  readonly button: string;
  readonly correcting: ReturnType<typeof useCorrecting>;
}) {
  const { rows, button, correcting } = props;
  const say = useSay();
  const words = useWords();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const reason = chosen === OTHER ? typed.trim() : chosen;
    setMissing(reason === '');
    if (reason === '' || correcting.isPending) return;
    correcting.mutate({
      what: 'skipped',
      rows: () => Promise.resolve(rows),
      by: (corrections, on) => withSkip(corrections, { reason, rows: on }),
    });
  };
  return (
    <form className="skip-form" onSubmit={submit} noValidate>
      <label htmlFor={id} className="usa-label">
        {say('fix.reason')}
      </label>
      <select
        id={id}
        className="usa-select"
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{say('fix.choose')}</option>
        {SKIP_REASONS.map((reason) => (
          <option key={reason.id} value={reason.id}>
            {words(reason.title)}
          </option>
        ))}
        <option value={OTHER}>{say('fix.reasonOther')}</option>
      </select>
      {chosen === OTHER && (
        <label className="usa-label">
          {say('fix.reasonTyped')}
          <input
            className="usa-input"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
      )}
      <button type="submit" className="usa-button usa-button--outline">
        {button}
      </button>
      {missing && <p role="alert">{say('fix.reasonMissing')}</p>}
    </form>
  );
}
