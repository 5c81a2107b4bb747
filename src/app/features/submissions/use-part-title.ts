import { useSay } from '../../language/use-say.ts';
import { partsOf } from './parts.ts';
import type { Upload } from './upload.ts';
import { useKindTitle } from './use-kind-title.ts';
import { useUploads } from './use-uploads.ts';

/** What an upload is called: its file's name, with the kind that is read where the file is on the list before it. */
export function usePartTitle(upload: Upload): string {
  const say = useSay();
  const kindTitle = useKindTitle();
  const { uploads } = useUploads();
  const [first] = partsOf(uploads, upload.id);
  const { part, file } = upload;
  if (part === null || first === undefined || first.id === upload.id) return file.name;
  return say('parts.title', { file: file.name, kind: kindTitle(part.kind) });
}
