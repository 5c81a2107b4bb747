import type { ReactNode } from 'react';
import type { Target } from '../../../core/definition/target.ts';
import { useSay } from '../../language/use-say.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useNames } from '../../view/use-names.ts';
import { useTargetWords } from './use-target-words.ts';

/** Every target with its parts in words; with `rowButtons` a last column to change each. */
export function TargetTable(props: {
  readonly targets: readonly Target[];
  readonly label: string;
  readonly rowButtons?: (target: Target) => ReactNode;
}) {
  const { targets, label, rowButtons } = props;
  const say = useSay();
  const names = useNames();
  const words = useTargetWords();
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
            {rowButtons !== undefined && <th scope="col">{say('program.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.id}>
              <th scope="row">{names.group(target.grouping, target.group)}</th>
              <td>{names.metric(target.metric)}</td>
              <td className="numeric">{words.value(target)}</td>
              <td>{words.scope(target)}</td>
              <td>{words.validity(target)}</td>
              <td>{say(`program.kind.${target.kind}`)}</td>
              <td>{target.status === '' ? '—' : target.status}</td>
              <td>{target.source === '' ? '—' : target.source}</td>
              {rowButtons !== undefined && <td>{rowButtons(target)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
