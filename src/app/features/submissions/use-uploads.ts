import { useSyncExternalStore } from 'react';
import { useWorkbench } from '../../view/Workbench.tsx';
import type { Upload } from './upload.ts';
import { uploadsOf, type UploadStore } from './upload-store.ts';

export function useUploads(): { readonly store: UploadStore; readonly uploads: readonly Upload[] } {
  const store = uploadsOf(useWorkbench().session);
  return { store, uploads: useSyncExternalStore(store.subscribe, store.current) };
}
