import { asNew } from '../../../src/core/loading/staged.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLoadingBench } from './loading-bench.ts';
import type { LoadingBench } from './loading-bench.ts';

/** Files as payroll programs print them; rows, hours and people of each are counted by hand. */
interface Export {
  readonly name: string;
  readonly lines: readonly string[];
  /** Read, accepted, left out, rejected. */
  readonly counts: readonly [number, number, number, number];
  readonly hours: number;
  /** Problem code → its rows. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

const EXPORTS: readonly Export[] = [
  {
    name: 'a printed report: title, header of two lines, subtotals, grand total, page number, signature',
    lines: [
      'Hours of the tunnel project,,,,,,',
      '',
      'Period Ending,Contractor,Craft,Emp ID,Hours,,',
      ',,,,ST,OT,DT',
      '09/13/2026,Alpha Steel,Ironworker,E1,40,2,1',
      '09/13/2026,Alpha Steel,Ironworker,E2,38,,',
      ',Subtotal Alpha Steel,,,78,2,1',
      '09/13/2026,Total Electric,Electrician,E3,30,,',
      ',Subtotal Total Electric,,,30,,',
      'Grand Total,,,,108,2,1',
      '',
      'Page 1 of 1,,,,,,',
      'Signed: ________,,,,,,',
    ],
    counts: [8, 3, 5, 0],
    hours: 40 + 2 + 1 + 38 + 30,
    rows: {
      'intake/hours-added-up': [],
      'loading/total-row': [7, 9, 10],
      'loading/note-row': [12, 13],
    },
  },
  {
    name: 'the same in Spanish, with decimal commas and semicolons',
    lines: [
      'Fecha;Contratista;Oficio;Clave;Horas',
      '13/09/2026;Alfa;Electricista;E1;40,5',
      '20/09/2026;Totalmente Ltd;Electricista;E2;8,25',
      ';Total Alfa;;;40,5',
      ';;Suma;;48,75',
      'Total general;;;;48,75',
      'Página 1 de 3;;;;',
      'Fuente: nómina;;;;',
    ],
    counts: [7, 2, 5, 0],
    hours: 48.75,
    rows: { 'loading/total-row': [4, 5, 6], 'loading/note-row': [7, 8] },
  },
  {
    name: 'a second table under the first, with rows that could be records',
    lines: [
      'Employer,Period Ending,Emp ID,Hours',
      'Alpha,2026-09-13,E1,40',
      'Alpha,2026-09-20,E1,36',
      '',
      'Project,Date,Workers,Planned hours',
      'Tunnel,2026-09-13,12,400',
      'Bridge,2026-09-20,7,250',
    ],
    counts: [5, 2, 3, 0],
    hours: 76,
    rows: { 'loading/second-table': [5, 6, 7] },
  },
  {
    name: 'a summary in short lines after a blank one',
    lines: [
      'Employer,Period Ending,Emp ID,Hours',
      'Alpha,2026-09-13,E1,40',
      'Beta,2026-09-13,E2,30',
      ',,,',
      'Summary by employer,,,',
      'Alpha,1,,40',
      'Beta,1,,30',
    ],
    counts: [6, 2, 4, 0],
    hours: 70,
    rows: { 'loading/empty-row': [4], 'loading/second-table': [5, 6, 7] },
  },
  {
    name: 'pages that each repeat the header and carry a total over',
    lines: [
      'Period Ending,Contractor,Emp ID,Hours',
      '09/13/2026,Alpha,E1,40',
      'Page total,,,40',
      'Period Ending,Contractor,Emp ID,Hours',
      '09/13/2026,Alpha,E2,10',
      'Page total,,,10',
      'Report total,,,50',
      'Report run on,10/01/2026,,',
    ],
    counts: [7, 2, 5, 0],
    hours: 50,
    rows: {
      'loading/total-row': [3, 6, 7],
      'loading/repeated-header': [4],
      'loading/note-row': [8],
    },
  },
  {
    name: 'all hours beside their parts, day numbers among dates, and cells that a spreadsheet damaged',
    lines: [
      'Period Ending,Contractor,Emp ID,Hours,ST,OT,DT',
      '09/13/2026,Alpha,E1,43,40,2,1',
      '46285,Alpha,E1,38,38,0,0',
      '09/13/2026,Alpha,1.23457E+11,40,40,0,0',
      '#####,Alpha,E3,40,40,0,0',
      '09/13/2026,#REF!,E4,40,40,0,0',
      '09/13/2026,Alpha,E5,1E+05,40,0,0',
    ],
    counts: [6, 2, 0, 4],
    hours: 81,
    rows: {
      'loading/other-date-format': [3],
      'loading/spreadsheet-damage': [4, 5, 6, 7],
    },
  },
  {
    name: 'months in place of dates, hours only of crews',
    lines: [
      'Month,Contractor,Trade,Hours',
      'Aug-26,Alpha,Ironworker,"1,250.5"',
      'Sep-26,Alpha,Ironworker,900',
      'Sep-26,Total Electric,Electrician,100',
      'Total,,,"2,250.5"',
    ],
    counts: [4, 3, 1, 0],
    hours: 2250.5,
    rows: {
      'intake/whole-periods-period_start': [],
      'intake/whole-periods-period_end': [],
      'loading/total-row': [5],
    },
  },
  {
    name: 'an open data file: a flag without a race, nobody as general contractor, padded names',
    lines: [
      'agency,compliance_project_name,general_contractor_name,subcontractor,trade,period_ending,gender,person_of_color,race,boston_resident,worker_hours_this_period',
      'BPDA,Tower,No General Contractor,  Alpha  ,Ironworker,2026-09-13,Woman,t,,t,40',
      'BPDA,Tower,Big Builder,Beta,Ironworker,2026-09-13,Man,f,,f,38',
    ],
    counts: [2, 2, 0, 0],
    hours: 78,
    rows: {},
  },
];

let bench: LoadingBench;
beforeAll(async () => {
  // Pieces of a few rows, so that a file's parts lie in different pieces.
  bench = await openLoadingBench(150);
});
afterAll(() => bench.close());

describe('an export as it comes out of a payroll program', () => {
  it.each(EXPORTS)('$name', async ({ lines, counts, hours, rows }) => {
    const { staged } = await bench.load('export.csv', lines.join('\r\n'));
    const { read, accepted, leftOut, rejected } = staged.counts;
    expect([read, accepted, leftOut, rejected]).toEqual(counts);
    expect(accepted + leftOut + rejected).toBe(read);
    const found = new Map<string, readonly number[]>();
    for (const { problem, rows: on } of staged.groups) {
      const all = [...(found.get(problem.code) ?? []), ...on];
      found.set(
        problem.code,
        all.sort((a, b) => a - b),
      );
    }
    expect(Object.fromEntries(found)).toEqual(rows);
    const [submission] = await bench.store.commit([asNew(staged.id)], '2026-10-05T09:00:00Z');
    const [sum] = await bench.engine.query({
      sql: 'SELECT sum(hours_worked) AS hours FROM fact_hours',
      parameters: [],
    });
    expect(sum?.['hours']).toBeCloseTo(hours, 9);
    await bench.store.remove(submission?.id ?? 0);
  });
});

describe('an open data file', () => {
  it('keeps who is a person of color without a race, and nobody as general contractor', async () => {
    const lines = EXPORTS.at(-1)?.lines ?? [];
    const { staged } = await bench.load('boston.csv', lines.join('\n'));
    const { columns, rows } = await bench.store.preview(staged.id);
    const shown = ['employer', 'parent_contractor', 'person_of_color', 'race', 'local_resident'];
    expect(rows.map((row) => shown.map((name) => row[columns.indexOf(name)]))).toEqual([
      ['Alpha', null, 'yes', null, 'yes'],
      ['Beta', 'Big Builder', 'no', null, 'no'],
    ]);
  });
});
