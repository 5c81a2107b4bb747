import { useSay } from '../../language/use-say.ts';
import { readPeople, readShare, shareText } from './entries.ts';
import { EntryField } from './EntryField.tsx';
import { useProgramChanges } from './use-program-changes.ts';

/** From which number on there is a verdict, and below which known share a warning stands. */
export function ThresholdsPart() {
  const say = useSay();
  const { program, change } = useProgramChanges();
  const { thresholds } = program;
  return (
    <section aria-labelledby="program-thresholds">
      <h2 id="program-thresholds">{say('program.thresholds')}</h2>
      <div className="field-grid">
        <EntryField
          label={say('program.enough')}
          hint={say('program.enoughHint')}
          value={String(thresholds.enough)}
          read={readPeople}
          onKeep={(enough) => change({ thresholds: { ...thresholds, enough } })}
          inputMode="numeric"
        />
        <EntryField
          label={say('program.coverage')}
          hint={say('program.coverageHint')}
          value={shareText(thresholds.coverage)}
          read={readShare}
          onKeep={(coverage) => change({ thresholds: { ...thresholds, coverage } })}
          inputMode="decimal"
        />
      </div>
    </section>
  );
}
