import { useId } from 'react';
import { useSay, useWords } from '../../../language/use-say.ts';
import type { RightInput, RightValue } from './right-input.ts';

const LEFT_EMPTY = ' empty';

/** Where the right value of a cell is given: a choice from our codes, a date, a number, or text. */
export function RightValueInput(props: {
  readonly label: string;
  /** The label is in the table's header already. */
  readonly labelHidden?: boolean;
  readonly input: RightInput;
  readonly value: RightValue;
  readonly onChange: (value: RightValue) => void;
}) {
  const { label, labelHidden = false, input, value, onChange } = props;
  const say = useSay();
  const id = useId();
  const hint = `${id}-hint`;
  return (
    <div className="right-value">
      <label htmlFor={id} className={labelHidden ? 'usa-sr-only' : 'usa-label'}>
        {label}
      </label>
      {input.kind === 'code' ? (
        <CodeSelect id={id} hint={hint} codes={input.codes} {...{ input, value, onChange }} />
      ) : (
        <input
          id={id}
          className="usa-input"
          type="text"
          inputMode={input.kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          aria-describedby={hint}
          disabled={value === null}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      <span id={hint} className="right-value__hint small muted">
        {input.kind === 'code' && say('fix.expectCode')}
        {input.kind === 'date' && say('fix.expectDate')}
        {input.kind === 'text' && say('fix.expectText')}
        {input.kind === 'number' && say('fix.expectNumber', { mark: input.decimalMark })}
      </span>
      {input.kind !== 'code' && input.optional && (
        <label className="right-value__empty">
          <input
            type="checkbox"
            checked={value === null}
            onChange={({ target }) => onChange(target.checked ? null : '')}
          />{' '}
          {say('fix.leaveEmpty')}
        </label>
      )}
    </div>
  );
}

function CodeSelect(props: {
  readonly id: string;
  readonly hint: string;
  readonly codes: Extract<RightInput, { kind: 'code' }>['codes'];
  readonly input: RightInput;
  readonly value: RightValue;
  readonly onChange: (value: RightValue) => void;
}) {
  const { id, hint, codes, input, value, onChange } = props;
  const say = useSay();
  const words = useWords();
  return (
    <select
      id={id}
      className="usa-select"
      aria-describedby={hint}
      value={value ?? LEFT_EMPTY}
      onChange={({ target }) => onChange(target.value === LEFT_EMPTY ? null : target.value)}
    >
      <option value="">{say('fix.choose')}</option>
      {codes.map((code) => (
        <option key={code.id} value={code.id}>
          {words(code.title)}
        </option>
      ))}
      {input.optional && <option value={LEFT_EMPTY}>{say('group.not-reported')}</option>}
    </select>
  );
}
