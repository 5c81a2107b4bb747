import { dictionaryText, templateText } from '../../../core/intake/templates.ts';
import { useLanguage, useSay, useWords } from '../../language/use-say.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useWorkbench } from '../../view/Workbench.tsx';

/** Spreadsheets take a text for UTF-8 only when it begins with this mark. */
const UTF8_MARK = '\uFEFF';
const CSV = 'text/csv;charset=utf-8';

/** An empty file of every kind, and all columns explained. */
export function Templates() {
  const say = useSay();
  const words = useWords();
  const language = useLanguage();
  const { records } = useWorkbench().catalogue;
  const saveAll = () =>
    saveFile(
      UTF8_MARK + dictionaryText(records, language),
      `plumbline-${say('files.dictionaryName')}.csv`,
      CSV,
    );
  return (
    <>
      <p>{say('files.templatesWhat')}</p>
      <div className="buttons">
        <button type="button" className="usa-button usa-button--outline" onClick={saveAll}>
          {say('files.dictionary')}
        </button>
      </div>
      <ul className="templates">
        {records.map((kind) => (
          <li key={kind.id}>
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              aria-label={say('files.templateNamed', { kind: words(kind.title) })}
              onClick={() => saveFile(templateText(kind), `${kind.id}.csv`, CSV)}
            >
              {words(kind.title)}
            </button>
            <br />
            <span className="small">{words(kind.description)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
