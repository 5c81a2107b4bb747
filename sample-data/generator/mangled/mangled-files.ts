/** All the mangled files, their README and the machine-readable list of their bad rows. */
import { markdownTable, whole } from '../markdown.ts';
import type { ProgramRecords } from '../program-files.ts';
import { inLastQuarter, workedHours } from '../stories/hours-stories.ts';
import { applicantLog } from './applicant-log.ts';
import { apprenticeUpload } from './apprentice-upload.ts';
import { classList } from './class-list.ts';
import { personnelExport } from './hris.ts';
import {
  fileBytes,
  goodRows,
  listedFaults,
  type FaultCode,
  type MangledFile,
} from './mangled-file.ts';
import { payrollExport } from './payroll.ts';
import { newResidentsJobs, oldResidentsJobs } from './residents-jobs.ts';

const FAULT_WORDS: Readonly<Record<FaultCode, string>> = {
  'total-row': 'a total of other rows',
  'duplicate-row': 'the row above it once more',
  'bad-date': 'no such day',
  'bad-number': 'not a number',
  'negative-number': 'below zero',
  'unknown-code': 'not a code of this column',
  'missing-value': 'blank where a value is required',
  'end-before-start': 'before the day it began',
  'spreadsheet-damage': 'overwritten by a spreadsheet',
};

const INTRODUCTION = `# The last quarter, mangled

The rows of 2026-Q3 in the shapes that real systems export. Nobody in these files is real. The good rows, read right, are rows of \`../program/\`; every bad row is one more, so that the counts and sums below are what a right import ends with. \`faults.json\` lists the same bad rows for programs; lines are counted from 1 at the top of the file.`;

function hoursInWords(hours: number): string {
  return `${whole(Math.floor(hours))}${hours % 1 === 0 ? '' : '.5'} hours`;
}

function section(file: MangledFile): string {
  const faults = listedFaults(file);
  const sum = file.hours === null ? '' : ` The good rows hold ${hoursInWords(file.hours)}.`;
  return `## ${file.name}

${file.story.map((sentence) => `- ${sentence}`).join('\n')}

${whole(goodRows(file))} good rows, ${faults.length} bad.${sum}

${markdownTable([
  ['line', 'column', 'what is wrong'],
  ...faults.map(({ line, column, code }) => [
    String(line),
    column === '' ? 'the row' : column,
    FAULT_WORDS[code],
  ]),
])}`;
}

function faultList(files: readonly MangledFile[]): string {
  const entries = files.map((file) => ({
    file: file.name,
    kind: file.kind,
    encoding: file.encoding,
    delimiter: file.delimiter,
    headerLine: file.titleLines.length + 1,
    goodRows: goodRows(file),
    hours: file.hours,
    faults: listedFaults(file).map(({ line, column, code }) => ({ line, column, code })),
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** Path under sample-data → bytes. */
export function mangledFiles(records: ProgramRecords): Map<string, Uint8Array> {
  const worked = inLastQuarter(workedHours(records));
  const files = [
    newResidentsJobs(worked),
    oldResidentsJobs(worked),
    payrollExport(worked),
    applicantLog(records),
    personnelExport(records),
    apprenticeUpload(records),
    classList(records),
  ];
  const text = new TextEncoder();
  const readme = [INTRODUCTION, ...files.map(section)].join('\n\n');
  return new Map([
    ...files.map((file) => [`mangled/${file.name}`, fileBytes(file)] as const),
    ['mangled/README.md', text.encode(`${readme}\n`)],
    ['mangled/faults.json', text.encode(faultList(files))],
  ]);
}
