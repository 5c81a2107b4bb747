import { useMemo } from 'react';
import type { FigureWords } from '../charts/figure/Figure.tsx';
import { useSay } from '../language/use-say.ts';

export function useFigureWords(): FigureWords {
  const say = useSay();
  return useMemo(
    () => ({
      table: say('figure.table'),
      definition: say('figure.definition'),
      png: say('figure.png'),
      svg: say('figure.svg'),
      csv: say('figure.csv'),
      toolbar: say('figure.toolbar'),
      failed: say('figure.failed'),
    }),
    [say],
  );
}
