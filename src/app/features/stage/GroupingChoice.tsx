import { Link } from '@tanstack/react-router';
import type { Grouping } from '../../../core/definition/grouping.ts';
import { useSay, useWords } from '../../language/use-say.ts';

/** The chosen ways of looking at people, one shown at a time; nothing to choose when there is one. */
export function GroupingChoice(props: {
  readonly groupings: readonly Grouping[];
  readonly chosen: Grouping;
}) {
  const say = useSay();
  const words = useWords();
  if (props.groupings.length < 2) return null;
  return (
    <nav className="metric-choice metric-choice--always" aria-label={say('stage.shown')}>
      <ul>
        {props.groupings.map(({ id, title }) => (
          <li key={id}>
            <Link
              to="."
              search={(before) => ({ ...before, shown: id })}
              resetScroll={false}
              aria-current={id === props.chosen.id ? 'true' : 'false'}
            >
              {words(title)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
