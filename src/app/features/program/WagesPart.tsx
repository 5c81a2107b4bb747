import type { SettingId } from '../../../core/definition/predicate.ts';
import { useSay } from '../../language/use-say.ts';
import { dollarsText, readDollars } from './entries.ts';
import { EntryField } from './EntryField.tsx';
import { useProgramChanges } from './use-program-changes.ts';

const WAGES = ['family-sustaining-wage', 'regional-median-wage'] as const satisfies SettingId[];

/** The amounts pay is compared with. */
export function WagesPart() {
  const say = useSay();
  const { program, change } = useProgramChanges();
  const keep = (wage: SettingId, dollars: number | null) => {
    const { [wage]: _, ...others } = program.settings;
    change({ settings: dollars === null ? others : { ...others, [wage]: dollars } });
  };
  return (
    <section aria-labelledby="program-wages">
      <h2 id="program-wages">{say('program.wages')}</h2>
      <p>{say('program.wagesWhat')}</p>
      <div className="field-grid">
        {WAGES.map((wage) => (
          <EntryField
            key={wage}
            label={say(`program.${wage}`)}
            hint={say(`program.${wage}Hint`)}
            value={dollarsText(program.settings[wage])}
            read={readDollars}
            onKeep={(dollars) => keep(wage, dollars)}
            inputMode="decimal"
          />
        ))}
      </div>
    </section>
  );
}
