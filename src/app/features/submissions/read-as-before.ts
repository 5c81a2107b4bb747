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
  /** By the file's own columns, where it was looked at by them. */
  readonly guess: Inspection | null;
}
type Sources = Pick<Upload, 'file' | 'sheet' | 'way' | 'part'>;

/** Looks at a file in the way that was chosen. Only a file of the same submitter is followed unasked. */
export async function lookAt(
  session: Session,
  upload: Sources,
  submitter: () => string,
  controls: CallControls,
): Promise<Looked> {
  const { file, sheet, way, part } = upload;
  if (way.by === 'recipe') {
    const { recipe, like } = way;
    const inspection = await session.inspect(file, lookBy(recipe, sheet), controls);
    return { inspection, like, others: [], guess: null };
  }
  const quote = way.by === 'what-fits' ? way.quote : undefined;
  const look = { sheet, quote, only: part?.kind };
  const inspection = await session.inspect(file, look, controls);
  const unlike = { inspection, like: null, others: [], guess: inspection };
  if (inspection.headers.length === 0) return unlike;
  const recalls = await session.recalls(inspection, submitter());
  if (way.by === 'own-columns') return unlike;
  const isPart = part !== null || inspection.alsoHolds.length > 0;
  const elsewhere = isPart
    ? null
    : await foundElsewhere(session, upload, submitter(), recalls.elsewhere, controls);
  const like = isPart ? ofSameKind(inspection, recalls.own) : (elsewhere ?? recalls.own);
  const others = isPart
    ? recalls.others.filter((one) => ofSameKind(inspection, one) !== null)
    : recalls.others;
  if (like === null) return { ...unlike, others };
  const again = await session.inspect(file, { ...lookBy(like.recipe, sheet), quote }, controls);
  return { inspection: again, like, others, guess: inspection };
}

/** Each kind that a file holds is read like an earlier one of that kind only. */
function ofSameKind({ recipe }: Inspection, recall: Recall | null): Recall | null {
  return recall !== null && recall.recipe.kind === recipe?.kind ? recall : null;
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
