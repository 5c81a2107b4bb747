import { flushSync } from 'react-dom';
import type { Grouping } from '../../../core/definition/grouping.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { useNames } from '../../view/use-names.ts';

const OWN = '';

/** One grouping: whether it is offered, its place among those offered, and its reference group. */
export function GroupingRow(props: {
  readonly grouping: Grouping;
  readonly isOffered: boolean;
  /** First and last of those offered. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Pinned group; null: the grouping's own. */
  readonly reference: string | null;
  readonly onOffer: (isOffered: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onPin: (group: string | null) => void;
}) {
  const { grouping, isOffered, isFirst, isLast, reference, onOffer, onMove, onPin } = props;
  const say = useSay();
  const words = useWords();
  const names = useNames();
  const title = words(grouping.title);
  const own =
    grouping.reference === null
      ? say('program.referenceOwnNone')
      : say('program.referenceOwn', { group: names.group(grouping.id, grouping.reference) });
  return (
    <li className="groupings__row">
      <label className="groupings__title">
        <input
          type="checkbox"
          checked={isOffered}
          onChange={({ target }) => keepingFocus(target, () => onOffer(!isOffered))}
        />
        <span>{title}</span>
      </label>
      {isOffered && (
        <>
          <span className="groupings__moves">
            <button
              type="button"
              className="usa-button usa-button--outline"
              aria-label={say('program.moveUpNamed', { grouping: title })}
              aria-disabled={isFirst}
              onClick={({ currentTarget }) => {
                if (!isFirst) keepingFocus(currentTarget, () => onMove(-1));
              }}
            >
              {say('program.moveUp')}
            </button>
            <button
              type="button"
              className="usa-button usa-button--outline"
              aria-label={say('program.moveDownNamed', { grouping: title })}
              aria-disabled={isLast}
              onClick={({ currentTarget }) => {
                if (!isLast) keepingFocus(currentTarget, () => onMove(1));
              }}
            >
              {say('program.moveDown')}
            </button>
          </span>
          <span className="groupings__reference">
            <span aria-hidden="true">{say('program.reference')}</span>
            <select
              className="usa-select"
              aria-label={say('program.referenceNamed', { grouping: title })}
              value={reference ?? OWN}
              onChange={({ target }) => onPin(target.value === OWN ? null : target.value)}
            >
              <option value={OWN}>{own}</option>
              {grouping.groups.map((group) => (
                <option key={group.id} value={group.id}>
                  {words(group.title)}
                </option>
              ))}
            </select>
          </span>
        </>
      )}
    </li>
  );
}

/** A row that moves takes its focus along. */
function keepingFocus(element: HTMLElement, change: () => void): void {
  flushSync(change);
  element.focus();
}
