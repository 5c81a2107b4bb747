/**
 * The program file: what the committee sets, as JSON (docs/program.md). Reading promises every fault at
 * once, with the part it is in, and no program unless there are none; it refuses parts it does not know.
 * What the file leaves out keeps the catalogue's default.
 */
import * as v from 'valibot';
import type { Catalogue } from '../definition/catalogue.ts';
import type { Program } from '../definition/program.ts';
import type { Problem, Result } from '../problem.ts';
import { checkTargets } from './check-targets.ts';
import { EXPECTED, isExpected } from './expected.ts';
import { programSchema } from './program-schema.ts';
import { missingPart, notJson, unknownName, unknownPart, wrongPart } from './words.ts';

export function parseProgram(
  text: string,
  catalogue: Catalogue,
  fileName?: string,
): Result<Program> {
  const place = fileName === undefined ? {} : { file: fileName };
  const refused = (problems: readonly Problem[]): Result<Program> => ({
    ok: false,
    problems: problems.map((problem) => ({ ...problem, place: { ...problem.place, ...place } })),
  });
  const json = parseJson(text);
  if (json === null) return refused([blocking('not-json', notJson())]);
  const read = v.safeParse(programSchema, json.value);
  if (!read.success) return refused(read.issues.flatMap(problemsOf));
  const program = withDefaults(read.output, catalogue.defaultProgram);
  const problems = checkProgram(program, catalogue);
  return problems.length > 0 ? refused(problems) : { ok: true, value: program };
}

/** The program as its file, two spaces deep, ending in a new line; parseProgram reads it back the same. */
export function programText(program: Program): string {
  return `${JSON.stringify(program, null, 2)}\n`;
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return null;
  }
}

function withDefaults(read: v.InferOutput<typeof programSchema>, defaults: Program): Program {
  const { thresholds, targets, ...rest } = read;
  return {
    ...defaults,
    ...rest,
    targets: targets ?? defaults.targets,
    thresholds: { ...defaults.thresholds, ...thresholds },
  };
}

function checkProgram(program: Program, catalogue: Catalogue): readonly Problem[] {
  const { groupings } = catalogue;
  const known = groupings.map(({ id }) => id);
  const offered = program.groupings
    .map((id, index) => ({ id, path: `groupings[${index}]` }))
    .concat(Object.keys(program.references).map((id) => ({ id, path: 'references' })))
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => blocking('unknown-grouping', unknownName(path, id, known)));
  const references = Object.entries(program.references).flatMap(([id, group]) => {
    const groups = groupings.find((one) => one.id === id)?.groups.map((one) => one.id);
    if (groups === undefined || groups.includes(group)) return [];
    return [blocking('unknown-group', unknownName(`references.${id}`, group, groups))];
  });
  return [...offered, ...references, ...checkTargets(program.targets, catalogue)];
}

function problemsOf(issue: v.BaseIssue<unknown>): readonly Problem[] {
  const path = v.getDotPath(issue) ?? 'the file';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return [blocking('unknown-part', unknownPart(path))];
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return [blocking('missing-part', missingPart(path))];
  }
  const { message } = issue;
  if (!isExpected(message)) throw new RangeError(`no words for what was expected: ${message}`);
  return [blocking('wrong-part', wrongPart(path, EXPECTED[message]))];
}

function blocking(code: string, words: Problem['words']): Problem {
  return { code: `targets/${code}`, severity: 'blocking', place: {}, words };
}
