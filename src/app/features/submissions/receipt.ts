/** What was done with a file, in words: the same on the screen, on paper and in the text that is saved. */
import type { Catalogue } from '../../../core/definition/catalogue.ts';
import type { Language } from '../../../core/definition/words.ts';
import { groupLines } from './group-lines.ts';
import type { FieldSource } from '../../../core/intake/recipe.ts';
import type { Holdings } from '../../session/session.ts';
import type { Submission } from '../../../core/workspace/submission.ts';
import { dayOf, listOf, momentOf, periodTitle } from '../../language/format.ts';
import type { Say } from '../../language/use-say.ts';
import { checkOnReceipt } from './check-words.ts';
import { countsWords } from './counts-words.ts';
import { columnsOf } from './draft-recipe.ts';
import { correctionLists } from './receipt-corrections.ts';

export interface Receipt {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Lists under a heading each; none is empty. */
  readonly lists: readonly { readonly title: string; readonly lines: readonly string[] }[];
}
export interface ReceiptWords {
  readonly say: Say;
  readonly language: Language;
  readonly catalogue: Catalogue;
}

export function receiptOf(
  submission: Submission,
  versions: Holdings['versions'],
  { say, language, catalogue }: ReceiptWords,
): Receipt {
  const { recipe, firstDate, lastDate, checks = [] } = submission;
  const record = catalogue.records.find(({ id }) => id === submission.kind);
  const list = (parts: readonly string[]) =>
    parts.length === 0 ? say('receipt.none') : listOf(parts, language);
  const former = versions.filter(({ id }) => submission.replaces.includes(id));
  const version = String(submission.version);
  const sourceOf = (source: FieldSource) =>
    'constant' in source
      ? say('receipt.everyRow', { value: source.constant })
      : columnsOf(source).join(' + ');
  const titleOf = (field: string) => record?.columns[field]?.title[language] ?? field;
  const fields = Object.entries(recipe.fields).map(
    ([field, source]) => `${titleOf(field)} ← ${sourceOf(source)}`,
  );
  const leftOut = (recipe.leaveOut ?? []).map((rule) => {
    const { column } = rule;
    if ('is' in rule) {
      const values = rule.is.map((one) => (one === '' ? say('receipt.blank') : one)).join(', ');
      return say('receipt.leftOut', { column, values });
    }
    return 'before' in rule
      ? say('receipt.leftOutBefore', { column, field: titleOf(rule.before) })
      : say('receipt.leftOutAfter', { column, field: titleOf(rule.after) });
  });
  const dropped = recipe.dropped ?? [];
  const problems = submission.problems.map(({ problem, count }) => {
    const { column } = problem.place;
    const where = column === undefined ? '' : `${say('files.column', { column })} `;
    const severity = say(`files.severity.${problem.severity}`);
    return say('receipt.problem', {
      severity,
      words: where + problem.words[language],
      count,
    }).trim();
  });
  return {
    title: submission.fileName,
    facts: [
      { label: say('receipt.fingerprint'), value: submission.hash },
      { label: say('files.kindShort'), value: record?.title[language] ?? submission.kind },
      {
        label: say('receipt.periods'),
        value: list(submission.periods.map((period) => periodTitle(period, language))),
      },
      {
        label: say('files.when'),
        value:
          firstDate === null || lastDate === null
            ? say('receipt.none')
            : `${dayOf(firstDate, language)} – ${dayOf(lastDate, language)}`,
      },
      {
        label: say('submission.submitter'),
        value: submission.submitter || say('receipt.none'),
      },
      { label: say('receipt.added'), value: momentOf(submission.committedAt, language) },
      {
        label: say('submission.version'),
        value:
          former.length === 0
            ? version
            : say('submission.versionOf', {
                version,
                files: former.map((one) => `${one.fileName} (${one.hash.slice(0, 8)})`).join(', '),
              }),
      },
      {
        label: say('receipt.rows'),
        value: countsWords(submission, say, language),
      },
      { label: say('receipt.employers'), value: list(submission.employers) },
    ],
    lists: [
      {
        title: say('receipt.fields'),
        lines: [
          ...fields,
          ...groupLines(recipe, record, language),
          ...leftOut,
          ...(dropped.length === 0
            ? []
            : [say('receipt.dropped', { columns: dropped.join(', ') })]),
        ],
      },
      ...correctionLists(submission, { say, language, catalogue }),
      ...(checks.length === 0
        ? []
        : [
            {
              title: say('receipt.checks'),
              lines: checks.map((check) => checkOnReceipt(check, say, language)),
            },
          ]),
      {
        title: say('receipt.problems'),
        lines: problems.length === 0 ? [say('receipt.noProblems')] : problems,
      },
    ],
  };
}

/** As plain text, one receipt after another. */
export function receiptText(title: string, receipts: readonly Receipt[]): string {
  const parts = receipts.map((receipt) =>
    [
      receipt.title,
      ...receipt.facts.map(({ label, value }) => `${label}: ${value}`),
      ...receipt.lists.flatMap((list) => [
        '',
        list.title,
        ...list.lines.map((line) => `- ${line}`),
      ]),
    ].join('\r\n'),
  );
  return `${[title, ...parts].join('\r\n\r\n')}\r\n`;
}
