import { isSameHeader } from '../../../core/intake/header-text.ts';
import type { Inspection } from '../../../core/intake/inspection.ts';
import type { Recipe } from '../../../core/intake/recipe.ts';
import type { Recall } from '../../../core/loading/recall.ts';
import type { CallControls, Look, Session } from '../../session/session.ts';
import type { Upload } from './upload.ts';

/** A file as it was looked at, and the earlier ones that it is or could be read like. */
export interface Looked {
  readonly inspection: Inspection;
  readonly like: Recall | null;
  readonly others: readonly Recall[];
}
type Sources = Pick<Upload, 'file' | 'sheet' | 'way'>;

/** Looks at a file in the way that was chosen. Only a file of the same submitter is followed unasked. */
export async function lookAt(
  session: Session,
  upload: Sources,
  submitter: () => string,
  controls: CallControls,
): Promise<Looked> {
  const { file, sheet, way } = upload;
  if (way.by === 'recipe') {
    const { recipe, like } = way;
    const inspection = await session.inspect(file, lookBy(recipe, sheet), controls);
    return { inspection, like, others: [] };
  }
  const inspection = await session.inspect(file, { sheet }, controls);
  if (inspection.headers.length === 0) return { inspection, like: null, others: [] };
  const recalls = await session.recalls(inspection, submitter());
  if (way.by === 'own-columns') return { inspection, like: null, others: [] };
  const like =
    (await foundElsewhere(session, upload, submitter(), recalls.elsewhere, controls)) ??
    recalls.own;
  if (like === null) return { inspection, like, others: recalls.others };
  const again = await session.inspect(file, lookBy(like.recipe, sheet), controls);
  return { inspection: again, like, others: recalls.others };
}

/** The header is that of an earlier file when it is looked for on the sheet and line chosen by hand then. */
async function foundElsewhere(
  session: Session,
  { file, sheet }: Sources,
  submitter: string,
  elsewhere: readonly Recall['former'][],
  controls: CallControls,
): Promise<Recall | null> {
  for (const { recipe, headers } of elsewhere) {
    if (sheet !== undefined && recipe.reading?.sheet !== sheet) continue;
    const there = await session.inspect(file, lookBy(recipe, sheet), controls);
    if (!isSameHeader(there.headers, headers)) continue;
    const { own } = await session.recalls(there, submitter);
    if (own === null) continue;
    const reading = { ...there.recipe?.reading, ...own.recipe.reading };
    return { ...own, recipe: { ...own.recipe, reading } };
  }
  return null;
}

function lookBy(recipe: Recipe, sheet: string | undefined): Look {
  return { recipe, sheet: recipe.reading?.sheet ?? sheet };
}
