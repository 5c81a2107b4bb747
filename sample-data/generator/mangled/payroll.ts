/** One project's weekly payroll as an office program with European settings writes it. */
import { TUNNEL } from '../program.ts';
import { totalHours, type Worked } from '../stories/hours-stories.ts';
import { inventedPerson } from './invented-people.ts';
import {
  good,
  spoilt,
  withBadRows,
  type FaultCode,
  type MangledFile,
  type MangledRow,
} from './mangled-file.ts';
import { TRADE_CODES, dayMonthYear, decimalComma } from './spellings.ts';
import { weeksOf } from './weeks.ts';

const HEADER = [
  'Week Ending',
  'Contractor',
  'Prime',
  'Craft',
  'Class',
  'Core Crew',
  'Employee Name',
  'E-mail',
  'Emp ID',
  'ST Hrs',
  'OT Hrs',
  'Rate',
  'Fringe',
];
const CLASS_CODES: Readonly<Record<string, string>> = {
  journey: 'J',
  apprentice: 'A',
  trainee: 'T',
  foreperson: 'F',
  helper: 'H',
  other: 'O',
};

function workerWeeks({ row }: Worked): MangledRow[] {
  const person = inventedPerson(row.worker_key);
  const straight = new Map(
    weeksOf(row.period_start, row.hours_st).map((week) => [week.ending, week.hours]),
  );
  const overtime = new Map(
    weeksOf(row.period_start, row.hours_ot).map((week) => [week.ending, week.hours]),
  );
  return [...new Set([...straight.keys(), ...overtime.keys()])].map((ending) =>
    good([
      dayMonthYear(ending),
      row.employer,
      row.parent_contractor,
      TRADE_CODES[row.trade] ?? row.trade,
      CLASS_CODES[row.worker_class] ?? row.worker_class,
      row.core_crew === 'yes' ? 'Y' : 'N',
      `${person.last}, ${person.first}`,
      person.email,
      row.worker_key,
      decimalComma(straight.get(ending) ?? 0),
      decimalComma(overtime.get(ending) ?? 0),
      decimalComma(row.pay_rate),
      decimalComma(row.fringe),
    ]),
  );
}

function spoil(column: string, code: FaultCode, value: string) {
  return (row: MangledRow) => spoilt(HEADER, row, { code, column }, value);
}

function duplicate(row: MangledRow): MangledRow {
  return { cells: row.cells, fault: { code: 'duplicate-row', column: '' } };
}

/** Eastside Water Tunnel by worker and week. */
export function payrollExport(worked: readonly Worked[]): MangledFile {
  const own = worked.filter(({ row }) => row.project === TUNNEL);
  const total = HEADER.map((column) => {
    if (column === 'Employee Name') return 'Total';
    return column === 'ST Hrs' ? decimalComma(totalHours(own)) : '';
  });
  const rows = withBadRows(own.flatMap(workerWeeks), [
    [25, duplicate],
    [26, duplicate],
    [27, duplicate],
    [312, spoil('ST Hrs', 'negative-number', '-12,00')],
    [640, spoil('Emp ID', 'missing-value', '')],
    [900, spoil('Week Ending', 'bad-date', '31/09/2026')],
    [1204, spoil('Craft', 'unknown-code', 'XX9')],
    [1500, spoil('ST Hrs', 'bad-number', '40;00')],
  ]);
  return {
    name: 'tunnel-payroll.csv',
    kind: 'hours',
    story: [
      `${TUNNEL}, weekly payroll; Windows-1252, semicolons, decimal commas, dates as DD/MM/YYYY.`,
      'Four title lines stand above the header and a total row and a printed-by line below the rows.',
      'Names and e-mail addresses are in it, to be dropped. There is no project column: it is in the title.',
      'Trades and classes are codes: CARP, CEMAS, ELEC, IRON, LAB, OPENG, PIPE, SHTML, TRUCK; J, A, T, F, H, O.',
    ],
    encoding: 'windows-1252',
    delimiter: ';',
    lineEnd: '\r\n',
    titleLines: [
      `${TUNNEL} – weekly hours`,
      'Owner’s copy – 3rd quarter 2026 – amounts in US$ (not €)',
      'Prepared by: payroll desk, Peña',
      '',
    ],
    header: HEADER,
    rows: [...rows, { cells: total, fault: { code: 'total-row', column: '' } }],
    footerLines: ['Printed by the payroll desk on 02/10/2026'],
    hours: totalHours(own),
  };
}
