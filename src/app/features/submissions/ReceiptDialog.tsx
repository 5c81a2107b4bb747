import { useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Submission } from '../../../core/workspace/submission.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useHoldings } from '../../view/use-view.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { receiptOf, receiptText } from './receipt.ts';

/** The receipt of some files, over the page: to read, print alone, or save as text. */
export function ReceiptDialog(props: {
  readonly submissions: readonly Submission[];
  readonly onClose: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { catalogue } = useWorkbench();
  const { versions } = useHoldings();
  const { submissions, onClose } = props;
  useEffect(() => dialog.current?.showModal(), []);
  const words = { say, language, catalogue };
  const receipts = submissions.map((one) => receiptOf(one, versions, words));
  const heading = say('receipt.title', { count: submissions.length });
  const save = () => {
    const file = submissions[0]?.fileName.replace(/\.[^.]*$/u, '') ?? '';
    saveFile(
      receiptText(`Plumbline: ${heading}`, receipts),
      say('receipt.fileName', { file }),
      'text/plain;charset=utf-8',
    );
  };
  return createPortal(
    <dialog ref={dialog} className="receipt" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{heading}</h2>
      <div className="buttons">
        <button type="button" className="usa-button" onClick={() => window.print()}>
          {say('receipt.print')}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={save}>
          {say('receipt.save')}
        </button>
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => dialog.current?.close()}
        >
          {say('receipt.close')}
        </button>
      </div>
      {receipts.map((receipt, place) => (
        <section key={submissions[place]?.id}>
          <h3>{receipt.title}</h3>
          <dl>
            {receipt.facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {receipt.lists.map((list) => (
            <div key={list.title}>
              <h4>{list.title}</h4>
              <ul>
                {[...new Set(list.lines)].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </dialog>,
    document.body,
  );
}
