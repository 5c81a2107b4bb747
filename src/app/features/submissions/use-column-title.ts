import { useCallback } from 'react';
import { useWords } from '../../language/use-say.ts';
import { useWorkbench } from '../../view/Workbench.tsx';

/** A field's name in plain words; an unknown one stands for itself. */
export function useColumnTitle(kind: string): (column: string) => string {
  const { catalogue } = useWorkbench();
  const words = useWords();
  return useCallback(
    (column) => {
      const known = catalogue.records.find(({ id }) => id === kind)?.columns[column];
      return known === undefined ? column : words(known.title);
    },
    [catalogue, kind, words],
  );
}
