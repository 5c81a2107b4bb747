import { Link } from '@tanstack/react-router';
import { useSay, useWords } from '../../language/use-say.ts';
import { Empty } from '../../ui/faces.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { inPageOrder } from '../../view/group-order.ts';
import { useProgram } from '../../view/program-store.ts';
import { useView } from '../../view/use-view.ts';
import { useWorkbench } from '../../view/Workbench.tsx';

/** Every group that the program offers, to choose one. */
export function GroupsPage() {
  const say = useSay();
  const words = useWords();
  const view = useView();
  const { catalogue } = useWorkbench();
  const { groupings } = useProgram();
  usePageTitle(say('page.groups'));
  if (view === null) return <Empty title={say('empty.noData')} words={say('empty.noDataWhat')} />;
  const offered = groupings
    .flatMap((id) => catalogue.groupings.find((one) => one.id === id) ?? [])
    .map(inPageOrder);
  return (
    <>
      <h1>{say('group.choose')}</h1>
      <p className="lead">{say('group.what')}</p>
      <div className="group-list">
        {offered.map((grouping) => (
          <section key={grouping.id} aria-labelledby={`grouping-${grouping.id}`}>
            <h2 id={`grouping-${grouping.id}`}>{words(grouping.title)}</h2>
            <ul>
              {grouping.groups.map((group) => (
                <li key={group.id}>
                  <Link
                    to="/group/$grouping/$group"
                    params={{ grouping: grouping.id, group: group.id }}
                    search={true}
                  >
                    {words(group.title)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
