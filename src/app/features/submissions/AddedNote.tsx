import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useSay } from '../../language/use-say.ts';
import { useHoldings } from '../../view/use-view.ts';
import { ReceiptButton } from './ReceiptButton.tsx';

/** What was added just now, and the way to see it: it takes the focus of the button that is gone. */
export function AddedNote({ files }: { readonly files: number }) {
  const say = useSay();
  const { submissions } = useHoldings();
  const at = submissions.at(-1)?.committedAt;
  const added = submissions.filter(({ committedAt }) => committedAt === at);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <p className="buttons">
      {say('files.added', { count: files })}.{' '}
      <Link ref={link} to="/" search={true}>
        {say('files.seeOverview')}
      </Link>{' '}
      <ReceiptButton submissions={added} />
    </p>
  );
}
