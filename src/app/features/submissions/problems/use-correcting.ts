import { useMutation } from '@tanstack/react-query';
import type { Corrections } from '../../../../core/intake/corrections.ts';
import type { Staged } from '../../../../core/loading/staged.ts';
import { useSay } from '../../../language/use-say.ts';
import { announce } from '../../../ui/announce.ts';
import { corrected } from '../corrections-history.ts';
import { useUploads } from '../use-uploads.ts';
import { problemsLeft, stillWrong } from './problems-left.ts';

export interface Change {
  readonly what: 'corrected' | 'skipped';
  /** Rows that it touches, found out where they are not known. */
  readonly rows: () => Promise<readonly number[]>;
  readonly by: (corrections: Corrections, rows: readonly number[]) => Corrections;
}

/** Makes a correction and says aloud what came of it; `done` is told when the page shows it. */
export function useCorrecting(uploadId: number, done: () => void) {
  const say = useSay();
  const { store } = useUploads();
  const words = (what: Change['what'], rows: readonly number[], staged: Staged): string => {
    const counts = { count: rows.length, left: problemsLeft(staged) };
    if (what === 'skipped') return say('fix.skipped', counts);
    const wrong = stillWrong(staged, rows);
    return wrong === 0 ? say('fix.corrected', counts) : say('fix.stillWrong', { ...counts, wrong });
  };
  return useMutation({
    mutationFn: async ({ rows: find, by }: Change) => {
      const rows = await find();
      const change = (corrections: Corrections) => by(corrections, rows);
      const staged = await store.correct(uploadId, (history) => corrected(history, change));
      return { staged, rows };
    },
    onSuccess: ({ staged, rows }, { what }) => {
      if (staged === null) return;
      announce(words(what, rows, staged));
      done();
    },
  });
}
