import { useId, useState } from 'react';
import type { Column } from '../../../core/definition/record-kind.ts';
import { useSay, useWords } from '../../language/use-say.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { questionsOf } from './parts.ts';
import { recipeOf, type Upload } from './upload.ts';
import { useUploads } from './use-uploads.ts';

/** What a file of a known layout does not say, and one value holds for all its rows: typed once, for all its kinds. */
export function AskedOnce({ upload }: { readonly upload: Upload }) {
  const say = useSay();
  const { catalogue } = useWorkbench();
  const { store } = useUploads();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const record = catalogue.records.find(({ id }) => id === recipeOf(upload)?.kind);
  const questions = record === undefined ? [] : questionsOf(upload, record);
  if (record === undefined || questions.length === 0) return null;
  const given = Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value.trim() !== ''),
  );
  return (
    <fieldset className="asked-once">
      <legend>{say('parts.askedOnce')}</legend>
      <div className="field-grid">
        {questions.map((field) => {
          const column = record.columns[field];
          return column === undefined ? null : (
            <Answer
              key={field}
              column={column}
              value={answers[field] ?? ''}
              onChange={(value) => setAnswers({ ...answers, [field]: value })}
            />
          );
        })}
      </div>
      <div className="buttons">
        <button
          type="button"
          className="usa-button"
          disabled={Object.keys(given).length === 0}
          onClick={() => store.answer(upload.id, given)}
        >
          {say('parts.readWith')}
        </button>
      </div>
    </fieldset>
  );
}

function Answer(props: {
  readonly column: Column;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { column, value, onChange } = props;
  const id = useId();
  const words = useWords();
  const say = useSay();
  const optional = column.required === true ? '' : ` ${say('parts.optional')}`;
  return (
    <div>
      <label className="usa-label" htmlFor={id}>
        {words(column.title)}
        {optional}
      </label>
      {column.type === 'code' || column.type === 'codes' ? (
        <select
          id={id}
          className="usa-select"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">{say('parts.choose')}</option>
          {column.codes.codes.map((code) => (
            <option key={code.id} value={code.id}>
              {words(code.title)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="usa-input"
          type={column.type === 'date' ? 'date' : column.type === 'number' ? 'number' : 'text'}
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}
