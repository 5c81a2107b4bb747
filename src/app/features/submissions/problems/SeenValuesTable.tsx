import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { withCells } from '../../../../core/intake/corrections.ts';
import type { Staged } from '../../../../core/loading/staged.ts';
import { wholeNumber } from '../../../language/format.ts';
import { useLanguage, useSay } from '../../../language/use-say.ts';
import { useWorkbench } from '../../../view/Workbench.tsx';
import { seenValuesQuery } from './problem-queries.ts';
import { rightInput, textOf, type RightValue } from './right-input.ts';
import { RightValueInput } from './RightValueInput.tsx';
import type { useCorrecting } from './use-correcting.ts';

interface Place {
  readonly staged: Staged;
  readonly groupId: string;
  readonly correcting: ReturnType<typeof useCorrecting>;
}

/** What the cells at fault say, how often, and for each the one right value for all of its rows. */
export function SeenValuesTable(props: Place) {
  const say = useSay();
  const { session } = useWorkbench();
  const { data } = useQuery(seenValuesQuery(session, props.staged, props.groupId));
  if (data === undefined || data.column === null) return null;
  const { column, values, others } = data;
  const label = say('fix.values', { column });
  return (
    <>
      <div className="table-scroll" role="group" aria-label={label} tabIndex={0}>
        <table className="usa-table usa-table--compact seen-values">
          <caption className="usa-sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{say('fix.valueSeen')}</th>
              <th scope="col" className="numeric">
                {say('fix.times')}
              </th>
              <th scope="col">{say('fix.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {values.map((seen) => (
              <SeenValueRow key={seen.text} {...props} column={column} seen={seen} />
            ))}
          </tbody>
        </table>
      </div>
      {others > 0 && <p className="small">{say('fix.otherValues', { count: others })}</p>}
    </>
  );
}

function SeenValueRow(
  props: Place & {
    readonly column: string;
    readonly seen: { readonly text: string; readonly count: number };
  },
) {
  const { staged, groupId, correcting, column, seen } = props;
  const { text, count } = seen;
  const say = useSay();
  const language = useLanguage();
  const { session, catalogue } = useWorkbench();
  const [value, setValue] = useState<RightValue>('');
  const [missing, setMissing] = useState(false);
  const record = catalogue.records.find(({ id }) => id === staged.kind);
  const input = rightInput(record, staged.recipe, column);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const to = textOf(input, value);
    const nothing = to === undefined || to === text;
    setMissing(nothing);
    if (nothing || correcting.isPending) return;
    correcting.mutate({
      what: 'corrected',
      rows: () => session.alikeRows(staged.id, groupId, column, text),
      by: (corrections, rows) => withCells(corrections, { column, from: text, to, rows }),
    });
  };
  return (
    <tr>
      <th scope="row">{text === '' ? say('fix.empty') : text}</th>
      <td className="numeric">{wholeNumber(count, language)}</td>
      <td>
        <form className="right-form" onSubmit={submit} noValidate>
          <RightValueInput
            label={text === '' ? say('fix.becomesEmpty') : say('fix.becomesFor', { value: text })}
            labelHidden
            input={input}
            value={value}
            onChange={setValue}
          />
          <button
            type="submit"
            className="usa-button usa-button--outline"
            aria-label={say('fix.correctAllOf', {
              count,
              value: text === '' ? say('fix.empty') : text,
            })}
          >
            {say('fix.correctAll', { count })}
          </button>
          {missing && <p role="alert">{say('fix.notThere')}</p>}
        </form>
      </td>
    </tr>
  );
}
