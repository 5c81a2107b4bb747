import { useCallback } from 'react';
import { useWords } from '../../language/use-say.ts';
import { useWorkbench } from '../../view/Workbench.tsx';

/** "Hours worked" for `hours`; an unknown id stands for itself. */
export function useKindTitle(): (kind: string) => string {
  const { catalogue } = useWorkbench();
  const words = useWords();
  return useCallback(
    (kind) => {
      const record = catalogue.records.find(({ id }) => id === kind);
      return record === undefined ? kind : words(record.title);
    },
    [catalogue, words],
  );
}
