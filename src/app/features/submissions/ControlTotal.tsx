import { useId, useState } from 'react';
import type { Review } from '../../../core/loading/review.ts';
import type { Staged } from '../../../core/loading/staged.ts';
import { asks, type Measure } from '../../../core/workspace/check.ts';
import { upToHundredths } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { checkInWords } from './check-words.ts';
import { totalHint } from './total-hint.ts';
import { typedTotals } from './typed-totals.ts';
import type { Upload } from './upload.ts';
import { useUploads } from './use-uploads.ts';

/** One total from paper beside what was read; taken when the field is left. */
export function ControlTotal(props: {
  readonly upload: Upload;
  readonly staged: Staged;
  readonly review: Review;
  readonly of: Measure;
  readonly accepted: number;
}) {
  const { upload, staged, review, of, accepted } = props;
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { store } = useUploads();
  const [draft, setDraft] = useState<string | null>(null);
  const number = (value: number) => upToHundredths(value, language);
  const read = review.read[of] ?? accepted;
  const resultOf = (text: string): string => {
    const { typed, faults } = typedTotals({ [of]: text });
    const fault = faults[of];
    if (fault !== undefined) return say(`review.fault.${fault}`);
    if (typed[of] === undefined) return '';
    const check = { kind: 'control-total', of, typed: typed[of], accepted } as const;
    const words = checkInWords(check, say, language);
    if (!asks(check)) return words;
    const hint = totalHint(check, review, staged.counts);
    return `${words} ${say(hint.id, hint.values)}`;
  };
  const kept = upload.said.totals[of] ?? '';
  const take = () => {
    if (draft !== null && draft !== kept) {
      store.setSaid(upload.id, { ...upload.said, totals: { ...upload.said.totals, [of]: draft } });
      announce(resultOf(draft));
    }
    setDraft(null);
  };
  const isFaulty = typedTotals({ [of]: kept }).faults[of] !== undefined;
  return (
    <div>
      <label className="usa-label" htmlFor={id}>
        {say(`review.typed.${of}`)}
      </label>
      <input
        id={id}
        className="usa-input"
        inputMode={of === 'hours' ? 'decimal' : 'numeric'}
        autoComplete="off"
        aria-invalid={isFaulty}
        aria-describedby={`${id}-read ${id}-result`}
        value={draft ?? kept}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      <p className="small muted" id={`${id}-read`}>
        {staged.counts.rejected === 0
          ? say('review.accepted', { accepted: number(accepted) })
          : say('review.acceptedOfRead', { accepted: number(accepted), read: number(read) })}
      </p>
      <p id={`${id}-result`}>{resultOf(kept)}</p>
    </div>
  );
}
