import type { ComponentProps } from 'react';
import { Button, DropZone, FileTrigger } from 'react-aria-components';
import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { LoadSample } from '../../view/LoadSample.tsx';
import { useHoldings } from '../../view/use-view.ts';
import { droppedFiles } from './dropped-files.ts';
import { useUploads } from './use-uploads.ts';

/** Drop, choose or choose a folder: several files at once. */
export function FileDrop() {
  const say = useSay();
  const { store } = useUploads();
  const hasData = useHoldings().submissions.length > 0;
  const add = (chosen: readonly File[]) => {
    const files = chosen.filter(({ name }) => !isLockFile(name));
    if (files.length === 0) return;
    store.add(files);
    announce(say('files.received', { count: files.length }));
  };
  const drop: NonNullable<ComponentProps<typeof DropZone>['onDrop']> = (event) => {
    droppedFiles(event.items).then(add, () => announce(say('files.dropFailed')));
  };
  return (
    <DropZone className="drop-zone" onDrop={drop} aria-label={say('files.dropLabel')}>
      <p className="lead">{say('files.drop')}</p>
      <FileTrigger allowsMultiple onSelect={(chosen) => add([...(chosen ?? [])])}>
        <Button className="usa-button">{say('files.choose')}</Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={(chosen) => add([...(chosen ?? [])])}>
        <Button className="usa-button usa-button--outline">{say('files.chooseFolder')}</Button>
      </FileTrigger>
      {!hasData && <LoadSample outline />}
      <p className="small muted">{say('files.limits')}</p>
    </DropZone>
  );
}

/** Excel leaves one beside a workbook that is open; it holds nothing. */
function isLockFile(name: string): boolean {
  return name.startsWith('~$');
}
