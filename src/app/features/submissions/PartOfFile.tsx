import { listOf } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { partsOf } from './parts.ts';
import type { Upload } from './upload.ts';
import { useKindTitle } from './use-kind-title.ts';
import { useUploads } from './use-uploads.ts';

/** Of a file that holds several kinds of record: which are on the list, and that each can be taken off it. */
export function PartOfFile({ upload }: { readonly upload: Upload }) {
  const say = useSay();
  const language = useLanguage();
  const kindTitle = useKindTitle();
  const { uploads } = useUploads();
  const kinds = partsOf(uploads, upload.id).flatMap(({ part }) => part?.kind ?? []);
  if (kinds.length < 2) return null;
  const list = listOf(
    kinds.map((kind) => kindTitle(kind)),
    language,
  );
  return <p>{say('parts.several', { kinds: list })}</p>;
}
