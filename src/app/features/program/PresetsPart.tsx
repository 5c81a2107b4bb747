import { useSay } from '../../language/use-say.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { PresetCard } from './PresetCard.tsx';

/** The ready sets of targets, each closed until it is looked at. */
export function PresetsPart() {
  const say = useSay();
  const { targetPresets } = useWorkbench().catalogue;
  return (
    <section aria-labelledby="program-presets">
      <h2 id="program-presets">{say('program.presets')}</h2>
      {targetPresets.length === 0 ? (
        <p>{say('program.noPresets')}</p>
      ) : (
        <>
          <p>{say('program.presetsWhat')}</p>
          <p>{say('program.floor')}</p>
          {targetPresets.map((preset) => (
            <PresetCard key={preset.id} preset={preset} />
          ))}
        </>
      )}
    </section>
  );
}
