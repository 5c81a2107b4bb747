import type { Inspection } from '../../../core/intake/inspection.ts';
import { listOf } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';

/** Which columns never get in, and which nothing reads. */
export function DroppedColumns({ inspection }: { readonly inspection: Inspection }) {
  const say = useSay();
  const language = useLanguage();
  const { personal, ignored } = inspection;
  return (
    <>
      {personal.length > 0 && (
        <p>
          <strong>{say('files.personal')}</strong>{' '}
          {listOf(
            personal.map(({ column, what }) => `${column} (${say(`files.personal.${what}`)})`),
            language,
          )}
          .
        </p>
      )}
      {ignored.length > 0 && (
        <p className="muted">{say('files.ignored', { columns: listOf(ignored, language) })}</p>
      )}
    </>
  );
}
