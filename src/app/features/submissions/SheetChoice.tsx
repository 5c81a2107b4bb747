import { useId } from 'react';
import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import type { Upload } from './upload.ts';
import { useUploads } from './use-uploads.ts';

/** Which sheet of a workbook is read. It stays while the file is read again, so that nobody loses their place. */
export function SheetChoice({ upload }: { readonly upload: Upload }) {
  const say = useSay();
  const id = useId();
  const { store } = useUploads();
  const { sheets = [], sheet = null } = upload.workbook ?? {};
  const chosen = upload.sheet ?? sheet;
  const isThere = sheets.some(({ name }) => name === chosen);
  if (sheets.length === 0 || (sheets.length === 1 && isThere)) return null;
  return (
    <div className="field-grid">
      <div>
        <label className="usa-label" htmlFor={id}>
          {say('files.sheet')}
        </label>
        <select
          id={id}
          className="usa-select"
          value={isThere ? (chosen ?? '') : ''}
          onChange={({ target }) => {
            store.chooseSheet(upload.id, target.value);
            announce(say('files.sheetBeingRead', { sheet: target.value }));
          }}
        >
          {!isThere && (
            <option value="" disabled>
              {say('mapping.chooseKind')}
            </option>
          )}
          {sheets.map(({ name, hidden }) => (
            <option key={name} value={name}>
              {hidden ? say('files.hiddenSheet', { sheet: name }) : name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
