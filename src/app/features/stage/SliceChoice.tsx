import { useId } from 'react';
import type { SliceDimension } from '../../../core/definition/metric.ts';
import { useSay } from '../../language/use-say.ts';
import { useChangeView } from '../../view/use-view.ts';

/** By what the measure is broken down; kept in the address. */
export function SliceChoice(props: {
  readonly slices: readonly SliceDimension[];
  readonly chosen: SliceDimension;
}) {
  const say = useSay();
  const id = useId();
  const change = useChangeView();
  return (
    <div className="no-print">
      <label className="usa-label" htmlFor={id}>
        {say('stage.by')}
      </label>
      <select
        id={id}
        className="usa-select"
        value={props.chosen}
        onChange={({ target }) => {
          const slice = props.slices.find((one) => one === target.value);
          if (slice !== undefined) change({ slice });
        }}
      >
        {props.slices.map((slice) => (
          <option key={slice} value={slice}>
            {say(`view.${slice}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
