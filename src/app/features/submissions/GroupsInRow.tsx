import { useLanguage, useSay } from '../../language/use-say.ts';
import { useWorkbench } from '../../view/Workbench.tsx';
import { groupLines } from './group-lines.ts';
import { recipeOf, type Upload } from './upload.ts';

/** Of a file whose rows hold several groups: which columns become records of which group. */
export function GroupsInRow({ upload }: { readonly upload: Upload }) {
  const say = useSay();
  const language = useLanguage();
  const { catalogue } = useWorkbench();
  const recipe = recipeOf(upload);
  const record = catalogue.records.find(({ id }) => id === recipe?.kind);
  const lines = recipe === null ? [] : groupLines(recipe, record, language);
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{say('parts.groups', { count: lines.length })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
