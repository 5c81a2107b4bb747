import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { withCells } from '../../../../core/intake/corrections.ts';
import type { Corrections } from '../../../../core/intake/corrections.ts';
import type { ProblemRow, Staged } from '../../../../core/loading/staged.ts';
import { useSay } from '../../../language/use-say.ts';
import { useWorkbench } from '../../../view/Workbench.tsx';
import { rightInput, textOf, type RightValue } from './right-input.ts';
import { RightValueInput } from './RightValueInput.tsx';
import { SkipForm } from './SkipForm.tsx';
import { useKeyDown } from './use-key-down.ts';
import type { useCorrecting } from './use-correcting.ts';

/** One row at fault: the right value of each of its cells, or the reason why it is skipped. */
export function FixForm(props: {
  readonly staged: Staged;
  readonly problem: ProblemRow;
  readonly correcting: ReturnType<typeof useCorrecting>;
  readonly onClose: () => void;
}) {
  const { staged, problem, correcting, onClose } = props;
  const { row, cells } = problem;
  const say = useSay();
  const { catalogue } = useWorkbench();
  const form = useRef<HTMLDivElement>(null);
  const [values, setValues] = useState<Readonly<Record<string, RightValue>>>({});
  const [missing, setMissing] = useState(false);
  const record = catalogue.records.find(({ id }) => id === staged.kind);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);
  useKeyDown(form, ({ key }) => {
    if (key === 'Escape') onClose();
  });
  const inputOf = (column: string) => rightInput(record, staged.recipe, column);
  const valueOf = (column: string): RightValue => {
    const value = values[column];
    return value === undefined ? '' : value;
  };
  const fixes = cells.flatMap(({ column, text }) => {
    const to = textOf(inputOf(column), valueOf(column));
    return to === undefined || to === text ? [] : [{ column, from: text, to }];
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setMissing(fixes.length === 0);
    if (fixes.length === 0 || correcting.isPending) return;
    correcting.mutate({
      what: 'corrected',
      rows: () => Promise.resolve([row]),
      by: (before, rows) =>
        fixes.reduce<Corrections>((sum, fix) => withCells(sum, { ...fix, rows }), before),
    });
  };
  return (
    <div ref={form} className="fix-form" role="group" aria-label={say('fix.formFor', { row })}>
      <h5>{say('fix.formFor', { row })}</h5>
      {cells.length > 0 && (
        <form onSubmit={submit} noValidate>
          {cells.map(({ column, text }) => (
            <div key={column}>
              <RightValueInput
                label={say('fix.inColumn', { column })}
                input={inputOf(column)}
                value={valueOf(column)}
                onChange={(value) => setValues({ ...values, [column]: value })}
              />
              <span className="small muted">
                {text === '' ? say('fix.nowEmpty') : say('fix.nowSays', { text })}
              </span>
            </div>
          ))}
          <button type="submit" className="usa-button">
            {say('fix.correctOne', { row })}
          </button>
          {missing && <p role="alert">{say('fix.notThere')}</p>}
        </form>
      )}
      <SkipForm rows={[row]} button={say('fix.skipOne', { row })} correcting={correcting} />
      <button type="button" className="usa-button usa-button--unstyled" onClick={onClose}>
        {say('fix.close')}
      </button>
    </div>
  );
}
