import { useId, useState } from 'react';
import { useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { useUploads } from './use-uploads.ts';

/** Takes copied rows as a file of their own: read, checked and added like any other. */
export function PastedRows() {
  const say = useSay();
  const id = useId();
  const { store } = useUploads();
  const [text, setText] = useState('');
  const [count, setCount] = useState(1);
  const isEmpty = text.trim() === '';
  const read = () => {
    const name = say('files.pasteName', { number: count });
    store.add([new File([text], `${name}.csv`, { type: 'text/csv' })]);
    announce(say('files.received', { count: 1 }));
    setCount(count + 1);
    setText('');
  };
  return (
    <>
      <label className="usa-label" htmlFor={id}>
        {say('files.pasteWhat')}
      </label>
      <textarea
        id={id}
        className="usa-textarea pasted"
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="buttons">
        <button type="button" className="usa-button" disabled={isEmpty} onClick={read}>
          {say('files.pasteRead')}
        </button>
      </div>
    </>
  );
}
