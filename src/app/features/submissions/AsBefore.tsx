import { useEffect } from 'react';
import type { Recall } from '../../../core/loading/recall.ts';
import { dayOf } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { announce } from '../../ui/announce.ts';
import { recallLines } from './recall-lines.ts';
import { WHAT_FITS, type Upload } from './upload.ts';
import { useColumnTitle } from './use-column-title.ts';
import { useUploads } from './use-uploads.ts';

/** Which earlier file this one is read like and what differs from it; or whose it could be read like. */
export function AsBefore({ upload }: { readonly upload: Upload }) {
  const say = useSay();
  const { store } = useUploads();
  const { like, others, way } = upload;
  const file = upload.file.name;
  const former = like?.former.fileName;
  useEffect(() => {
    if (former !== undefined) announce(say('asBefore.announced', { file, former }));
  }, [former, file, say]);
  if (way.by === 'own-columns') {
    return (
      <p>
        {say('asBefore.own')}{' '}
        <ReadButton
          words={say('asBefore.again')}
          onPress={() => store.readInWay(upload.id, WHAT_FITS)}
        />
      </p>
    );
  }
  return (
    <>
      {like !== null && (
        <>
          <Changes like={like} />
          <p>
            <ReadButton
              words={say('asBefore.byOwn')}
              onPress={() => store.readInWay(upload.id, { by: 'own-columns' })}
            />
          </p>
        </>
      )}
      {like === null &&
        others.map((other) => (
          <p key={other.former.id}>
            <Sentence id="asBefore.other" former={other.former} />{' '}
            <ReadButton
              words={say('asBefore.like', { file: other.former.fileName })}
              onPress={() =>
                store.readInWay(upload.id, { by: 'recipe', recipe: other.recipe, like: other })
              }
            />
          </p>
        ))}
    </>
  );
}

function Changes({ like }: { readonly like: Recall }) {
  const say = useSay();
  const language = useLanguage();
  const title = useColumnTitle(like.recipe.kind);
  const lines = recallLines(like.changes, { say, language, title });
  return (
    <>
      <p>
        <Sentence id="asBefore.read" former={like.former} />{' '}
        {lines.length === 0 ? say('asBefore.nothing') : say('asBefore.changed')}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Sentence(props: {
  readonly id: 'asBefore.read' | 'asBefore.other';
  readonly former: Recall['former'];
}) {
  const say = useSay();
  const language = useLanguage();
  const { fileName, submitter, committedAt } = props.former;
  const day = dayOf(committedAt.slice(0, 10), language);
  return <>{say(props.id, { file: fileName, submitter, day })}</>;
}

function ReadButton(props: { readonly words: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="usa-button usa-button--unstyled" onClick={props.onPress}>
      {props.words}
    </button>
  );
}
