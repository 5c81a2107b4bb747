import type { Target } from '../../../core/definition/target.ts';
import { useSay } from '../../language/use-say.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useNames } from '../../view/use-names.ts';
import { useTargetWords } from './use-target-words.ts';

/** Every target with its parts in words; each can be edited and taken out. */
export function TargetTable(props: {
  readonly targets: readonly Target[];
  readonly onEdit: (target: Target) => void;
  readonly onRemove: (target: Target) => void;
}) {
  const say = useSay();
  const names = useNames();
  const words = useTargetWords();
  const label = say('program.targetsLabel', { count: props.targets.length });
  return (
    <TableScroll label={label}>
      <table className="usa-table usa-table--compact">
        <caption className="usa-sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('program.group')}</th>
            <th scope="col">{say('program.metric')}</th>
            <th scope="col" className="numeric">
              {say('program.value')}
            </th>
            <th scope="col">{say('program.scope')}</th>
            <th scope="col">{say('program.validity')}</th>
            <th scope="col">{say('program.kind')}</th>
            <th scope="col">{say('program.status')}</th>
            <th scope="col">{say('program.source')}</th>
            <th scope="col">{say('program.change')}</th>
          </tr>
        </thead>
        <tbody>
          {props.targets.map((target) => (
            <tr key={target.id}>
              <th scope="row">{names.group(target.grouping, target.group)}</th>
              <td>{names.metric(target.metric)}</td>
              <td className="numeric">{words.value(target)}</td>
              <td>{words.scope(target)}</td>
              <td>{words.validity(target)}</td>
              <td>{say(`program.kind.${target.kind}`)}</td>
              <td>{target.status === '' ? '—' : target.status}</td>
              <td>{target.source === '' ? '—' : target.source}</td>
              <td>
                <span className="program__row-buttons">
                  <button
                    type="button"
                    className="usa-button usa-button--unstyled"
                    aria-label={say('program.editNamed', { target: words.line(target) })}
                    onClick={() => props.onEdit(target)}
                  >
                    {say('program.edit')}
                  </button>
                  <button
                    type="button"
                    className="usa-button usa-button--unstyled"
                    aria-label={say('program.removeNamed', { target: words.line(target) })}
                    onClick={() => props.onRemove(target)}
                  >
                    {say('program.remove')}
                  </button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
