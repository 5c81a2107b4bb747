import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { useNames } from '../../view/use-names.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { moveGrouping, offerGrouping, placeAmong } from './grouping-order.ts';
import { GroupingRow } from './GroupingRow.tsx';
import { useProgramChanges } from './use-program-changes.ts';

/** Which groupings the pages offer, in which order, and what each is compared with. */
export function GroupingsPart() {
  const say = useSay();
  const names = useNames();
  const { catalogue } = useWorkbench();
  const { program, change } = useProgramChanges();
  const offered = program.groupings;
  const listed = [
    ...offered.flatMap((id) => catalogue.groupings.find((one) => one.id === id) ?? []),
    ...catalogue.groupings.filter(({ id }) => !offered.includes(id)),
  ];
  const offer = (id: string, isOffered: boolean) => {
    const next = offerGrouping(offered, id, isOffered);
    if (next.length === 0) announce(say('program.lastGrouping', { grouping: names.grouping(id) }));
    else change({ groupings: next });
  };
  const move = (id: string, by: -1 | 1) => {
    const next = moveGrouping(offered, id, by);
    const place = placeAmong(next, id);
    change({ groupings: next });
    announce(say('program.moved', { grouping: names.grouping(id), place, all: next.length }));
  };
  const pin = (id: string, group: string | null) => {
    const { [id]: _, ...others } = program.references;
    change({ references: group === null ? others : { ...others, [id]: group } });
  };
  return (
    <section aria-labelledby="program-groupings">
      <h2 id="program-groupings">{say('program.groupings')}</h2>
      <p>{say('program.groupingsWhat')}</p>
      <ul className="groupings">
        {listed.map((grouping) => (
          <GroupingRow
            key={grouping.id}
            grouping={grouping}
            isOffered={offered.includes(grouping.id)}
            isFirst={offered.at(0) === grouping.id}
            isLast={offered.at(-1) === grouping.id}
            reference={program.references[grouping.id] ?? null}
            onOffer={(isOffered) => offer(grouping.id, isOffered)}
            onMove={(by) => move(grouping.id, by)}
            onPin={(group) => pin(grouping.id, group)}
          />
        ))}
      </ul>
    </section>
  );
}
