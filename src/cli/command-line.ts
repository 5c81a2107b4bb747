/**
 * The command line without a process: words in, text and an exit code out. Promises one of the codes 0 done,
 * 1 fault, 2 usage, 3 problems in the data, and that what failed has written nothing.
 */
import { type Language, LANGUAGES, type Words } from '../core/definition/words.ts';
import { Fault } from './asked.ts';
import { check, CHECK_OPTIONS } from './check-command.ts';
import { convert, CONVERT_OPTIONS } from './convert-command.ts';
import { helpOf } from './help.ts';
import { metrics, METRICS_OPTIONS } from './metrics-command.ts';
import { nearest } from './nearest.ts';
import { type KnownOptions, oneOf, type Options, readOptions } from './options.ts';
import { report, REPORT_OPTIONS } from './report-command.ts';
import { type CommandLine, DONE, type ExitCode, FAULT, type Run, USAGE } from './run.ts';
import { VERSION } from './version.ts';
import { broke, interrupted, seeHelp, unknownName } from './words.ts';

interface Command {
  readonly options: KnownOptions;
  readonly run: (run: Run) => Promise<ExitCode>;
}

const EVERYWHERE: KnownOptions = { language: 'one', help: 'flag', version: 'flag' };
const COMMANDS = {
  report: { options: REPORT_OPTIONS, run: report },
  check: { options: CHECK_OPTIONS, run: check },
  convert: { options: CONVERT_OPTIONS, run: convert },
  metrics: { options: METRICS_OPTIONS, run: metrics },
} as const satisfies Readonly<Record<string, Command>>;
type CommandName = keyof typeof COMMANDS;

export async function runCommandLine(line: CommandLine): Promise<ExitCode> {
  const language = languageIn(line.words);
  const say = (words: Words): void => line.complain(`plumbline: ${words[language]}\n`);
  try {
    return await dispatch(line, language, say);
  } catch (error) {
    if (line.signal?.aborted === true) say(interrupted());
    else if (error instanceof Fault) say(error.words);
    else say(broke(error instanceof Error ? error.message : String(error)));
    return FAULT;
  }
}

async function dispatch(
  line: CommandLine,
  language: Language,
  say: (words: Words) => void,
): Promise<ExitCode> {
  const at = commandAt(line.words);
  const word = line.words[at];
  const name = isCommand(word) ? word : null;
  const known: KnownOptions =
    name === null ? EVERYWHERE : { ...COMMANDS[name].options, ...EVERYWHERE };
  const read = readOptions(
    line.words.filter((_, index) => index !== at),
    known,
  );
  const options = { ...read, faults: [...read.faults, ...unknownLanguage(read)] };
  if (options.values.has('help')) {
    line.write(helpOf(name ?? 'plumbline', language));
    return DONE;
  }
  if (options.values.has('version')) {
    line.write(`${VERSION}\n`);
    return DONE;
  }
  const usage = (faults: readonly Words[]): ExitCode => {
    for (const fault of faults) say(fault);
    say(seeHelp(name === null ? 'plumbline' : `plumbline ${name}`));
    return USAGE;
  };
  if (name === null && word !== undefined) {
    const names = Object.keys(COMMANDS);
    return usage([unknownName('command', word, nearest(word, names), names)]);
  }
  if (name === null) {
    if (options.faults.length > 0) return usage(options.faults);
    line.complain(helpOf('plumbline', language));
    return USAGE;
  }
  return COMMANDS[name].run({ ...line, options, language, usage });
}

/** Place of the first word that is neither an option nor the language; -1 when there is none. */
function commandAt(words: readonly string[]): number {
  return words.findIndex((word, at) => !word.startsWith('-') && words[at - 1] !== '--language');
}

/** The language is found first, so that what is wrong with the other words is said in it. */
function languageIn(words: readonly string[]): Language {
  const at = words.findLastIndex((word) => /^--language(?:=|$)/.test(word));
  const typed = words[at]?.split('=')[1] ?? words[at + 1];
  return at >= 0 && isLanguage(typed) ? typed : 'en';
}

function unknownLanguage(options: Options): readonly Words[] {
  const asked = oneOf(options, 'language');
  if (asked === undefined || isLanguage(asked)) return [];
  return [unknownName('language', asked, nearest(asked, LANGUAGES), LANGUAGES)];
}

function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}
function isCommand(text: string | undefined): text is CommandName {
  return text !== undefined && Object.hasOwn(COMMANDS, text);
}
