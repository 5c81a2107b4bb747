import { useEffect } from 'react';
import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { Note } from '../../ui/Note.tsx';
import { useKeptDrafts } from './use-kept-drafts.ts';

/** Says that files came back after a reload, for as long as any is on the list. */
export function DraftsBack() {
  const say = useSay();
  const { back } = useKeptDrafts();
  const count = back ?? 0;
  useEffect(() => {
    if (count > 0) announce(say('drafts.back', { count }));
  }, [count, say]);
  return count === 0 ? null : <Note tone="info">{say('drafts.back', { count })}</Note>;
}
