import { useEffect, useState } from 'react';
import { useAnnouncement } from './announce.ts';

const SHOWN_FOR = 6000;

/** The live region: always in the page, so that screen readers hear what is put in it. */
export function StatusRegion() {
  const { id, text } = useAnnouncement();
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setHidden(id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div className="status-region" role="status">
      {id !== hidden && text !== '' && <p key={id}>{text}</p>}
    </div>
  );
}
