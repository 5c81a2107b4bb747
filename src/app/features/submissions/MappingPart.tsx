import { useState } from 'react';
import { FileTrigger, Button } from 'react-aria-components';
import type { Inspection } from '../../../core/intake/inspection.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import { parseRecipe, recipeText } from '../../../core/intake/recipe-file.ts';
import type { Problem } from '../../../core/problem.ts';
import { useSay } from '../../language/use-say.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { FieldTable } from './FieldTable.tsx';
import { KindChoice } from './KindChoice.tsx';
import { questionsOf } from './parts.ts';
import { ProblemTexts } from './ProblemTexts.tsx';
import { TextReading } from './TextReading.tsx';
import type { Upload } from './upload.ts';
import { useUploads } from './use-uploads.ts';

/** The mapping screen of one file: what it is, how its text is read, which column means what. */
export function MappingPart(props: {
  readonly upload: Upload;
  readonly inspection: Inspection;
  readonly recipe: Recipe | null;
}) {
  const { upload, inspection } = props;
  const say = useSay();
  const { store } = useUploads();
  const { catalogue } = useWorkbench();
  const draft = upload.draft ?? props.recipe;
  const setDraft = (recipe: Recipe) => store.setDraft(upload.id, recipe);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const record = catalogue.records.find(({ id }) => id === draft?.kind);
  const isAskedAbove = record !== undefined && questionsOf(upload, record).length > 0;
  const takeRecipe = async (file: File) => {
    const read = parseRecipe(file.name, await file.text(), catalogue);
    setRefused(read.ok ? [] : read.problems);
    if (read.ok) store.readAgain(upload.id, read.value);
  };
  const choose = (files: FileList | null) => {
    const file = files?.item(0);
    if (file != null) void takeRecipe(file);
  };
  return (
    <details open={upload.stage.step === 'asking' && !isAskedAbove}>
      <summary>{say('mapping.title')}</summary>
      <p>{say('mapping.what')}</p>
      <div className="field-grid">
        <KindChoice inspection={inspection} recipe={draft} onChange={setDraft} />
        {draft !== null && (
          <TextReading inspection={inspection} recipe={draft} onChange={setDraft} />
        )}
      </div>
      {draft !== null && record !== undefined && (
        <FieldTable
          record={record}
          inspection={inspection}
          recipe={draft}
          unknown={upload.stage.step === 'staged' ? upload.stage.staged.unknownValues : []}
          onChange={setDraft}
        />
      )}
      {refused.length > 0 && (
        <div role="alert">
          <p>{say('mapping.recipeRefused')}</p>
          <ProblemTexts problems={refused} />
        </div>
      )}
      <div className="buttons">
        <button
          type="button"
          className="usa-button"
          disabled={draft === null}
          onClick={() => draft !== null && store.readAgain(upload.id, draft)}
        >
          {say('mapping.readAgain')}
        </button>
        <button
          type="button"
          className="usa-button usa-button--outline"
          disabled={draft === null}
          onClick={() =>
            draft !== null &&
            saveFile(
              recipeText(draft),
              `${upload.file.name.replace(/\.[^.]*$/u, '')}.recipe.json`,
              'application/json',
            )
          }
        >
          {say('mapping.saveRecipe')}
        </button>
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={choose}>
          <Button className="usa-button usa-button--outline">{say('mapping.useRecipe')}</Button>
        </FileTrigger>
      </div>
    </details>
  );
}
