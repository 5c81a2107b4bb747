import { useId } from 'react';
import type { Check } from '../../../core/workspace/check.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { checkInWords } from './check-words.ts';
import { ConfirmChecks } from './ConfirmChecks.tsx';
import type { Upload } from './upload.ts';

/** Large changes since the quarter before, and whether they are right. */
export function ChangedSince(props: {
  readonly upload: Upload;
  readonly checks: readonly Check[];
}) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const changes = props.checks.filter(({ kind }) => kind === 'change');
  if (changes.length === 0) return null;
  return (
    <fieldset className="review review--asks">
      <legend>{say('review.changed')}</legend>
      <ul id={id}>
        {changes.map((check) => {
          const words = checkInWords(check, say, language);
          return <li key={words}>{words}</li>;
        })}
      </ul>
      <p className="small muted">{say('review.changeHint')}</p>
      <ConfirmChecks
        upload={props.upload}
        checks={changes}
        words={say('review.changeIsRight')}
        describedBy={id}
      />
    </fieldset>
  );
}
