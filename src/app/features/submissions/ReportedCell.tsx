import { wholeNumber } from '../../language/format.ts';
import { useLanguage, useSay } from '../../language/use-say.ts';
import type { ReportedCell as Cell } from './reported-rows.ts';

/** Rows of one employer in one quarter, with what there is to say of them, in words. */
export function ReportedCell({ cell }: { readonly cell: Cell | undefined }) {
  const say = useSay();
  const language = useLanguage();
  if (cell === undefined || cell.state === 'none') return <td>{say('files.notReported')}</td>;
  if (cell.state === 'missing') {
    return (
      <td className="reported__missing">
        <span>{say('submission.missing')}</span>
      </td>
    );
  }
  const marks = [
    ...(cell.restated ? [say('submission.restated')] : []),
    ...(cell.rejected ? [say('submission.withRejected')] : []),
    ...(cell.late ? [say('submission.late')] : []),
  ];
  return <td>{[wholeNumber(cell.rows, language), ...marks].join(' · ')}</td>;
}
