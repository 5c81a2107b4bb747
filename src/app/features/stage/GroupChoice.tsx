import { useId } from 'react';
import type { Group } from '../../../core/definition/grouping.ts';
import { useSay, useWords } from '../../language/use-say.ts';

/** Which group a one-group figure shows; nothing to choose when there is one. */
export function GroupChoice(props: {
  readonly groups: readonly Group[];
  readonly chosen: Group;
  readonly onChange: (id: string) => void;
}) {
  const say = useSay();
  const words = useWords();
  const id = useId();
  if (props.groups.length < 2) return null;
  return (
    <div className="no-print">
      <label className="usa-label" htmlFor={id}>
        {say('stage.group')}
      </label>
      <select
        id={id}
        className="usa-select"
        value={props.chosen.id}
        onChange={({ target }) => props.onChange(target.value)}
      >
        {props.groups.map((group) => (
          <option key={group.id} value={group.id}>
            {words(group.title)}
          </option>
        ))}
      </select>
    </div>
  );
}
