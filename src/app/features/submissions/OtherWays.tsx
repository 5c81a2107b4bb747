import { useSay } from '../../language/use-say.ts';
import { PastedRows } from './PastedRows.tsx';
import { Templates } from './Templates.tsx';

/** For who has no file yet: rows copied out of a spreadsheet, and empty files to fill in. */
export function OtherWays() {
  const say = useSay();
  return (
    <div className="other-ways">
      <details>
        <summary>{say('files.paste')}</summary>
        <PastedRows />
      </details>
      <details>
        <summary>{say('files.templates')}</summary>
        <Templates />
      </details>
    </div>
  );
}
