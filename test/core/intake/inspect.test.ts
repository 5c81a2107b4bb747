import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalogue/catalogue.ts';
import { inspectTable } from './intake-bench.ts';

const fieldsOf = (table: string) => inspectTable(table).recipe?.fields;
const codesOf = (table: string) => inspectTable(table).problems.map(({ code }) => code);

describe('the header row', () => {
  it('is found below title lines and blank lines', () => {
    const found = inspectTable(`
      Weekly report
      Prepared by | the payroll desk

      Week Ending | Contractor | Total Hours
      2026-01-03  | X          | 8`);
    expect(found.headerRow).toBe(4);
    expect(found.headers).toEqual(['Week Ending', 'Contractor', 'Total Hours']);
  });

  it('is taken from the recipe when it says which', () => {
    const table = 'employer | hours\n week ending | contractor\n 2026-01-03 | X';
    const recipe = {
      plumblineRecipe: 1,
      kind: 'hours',
      reading: { headerRow: 2 },
      fields: { employer: { column: 'contractor' } },
    } as const;
    expect(inspectTable(table, recipe).headers).toEqual(['week ending', 'contractor']);
  });

  it('with the same header twice names both columns, and warns', () => {
    const found = inspectTable('employer | hours | hours\nX | 8 | 1');
    expect(found.headers).toEqual(['employer', 'hours', 'hours (2)']);
    expect(found.ignored).toEqual(['hours (2)']);
    expect(found.problems.map(({ code }) => code)).toContain('intake/duplicate-header');
  });
});

describe('a header that may mean the class of a worker or the trade', () => {
  const fields = (header: string, ...rows: readonly string[]) =>
    fieldsOf([`Week Ending | Contractor | ${header} | Hours`, ...rows].join('\n'));

  it('is the trade where its values are no classes, and another column may be the class', () => {
    const found = fields(
      'Classification | Worker Class',
      '2026-09-26 | Acme | Carpenter | J | 8',
      '2026-09-26 | Acme | Ironworker | A | 8',
    );
    expect(found?.['trade']).toEqual({ column: 'Classification' });
    expect(found?.['worker_class']).toEqual({ column: 'Worker Class' });
  });

  it('is the class where its values are, or where another column has the trades', () => {
    const classes = fields('Classification', '2026-09-26 | Acme | Journeyworker | 8');
    expect(classes?.['worker_class']).toEqual({ column: 'Classification' });
    expect(classes?.['trade']).toBeUndefined();
    const beside = fields('Craft | Classification', '2026-09-26 | Acme | Steel | Ganger | 8');
    expect(beside?.['worker_class']).toEqual({ column: 'Classification' });
    expect(beside?.['trade']).toEqual({ column: 'Craft' });
  });
});

describe('the kind of a file is known from its columns', () => {
  it.each(catalogue.records.map(({ id, columns }) => [id, Object.keys(columns)] as const))(
    'a file of %s in our own layout',
    (id, columns) => {
      const found = inspectTable(`${columns.join('|')}\n${columns.map(() => '').join('|')}`);
      expect(found.candidates[0]).toEqual({ kind: id, requiredFound: 1, columnsUsed: 1 });
      expect(new Set(found.mapping.map(({ confidence }) => confidence))).toEqual(
        new Set(['exact']),
      );
    },
  );

  it('nothing known: no recipe, and a problem that says so', () => {
    const found = inspectTable('colour | size\nred | 7');
    expect([found.recipe, found.problems.map(({ code }) => code)]).toEqual([
      null,
      ['intake/no-kind-fits'],
    ]);
  });

  it('a required column that is missing is named', () => {
    const words = inspectTable('employer | hours | trade\nX | 8 | Carpenter').problems[0]?.words;
    expect(words?.en).toBe(
      'No column for “Last day”, which is needed. Choose the column, or give one value for every row.',
    );
  });
});

describe('columns are mapped', () => {
  it('by what they are called elsewhere, W/E being a week and never a race', () => {
    expect(
      fieldsOf('W/E | Sub-Contractor | Craft | ST Hrs | O.T. | J/A\n2026-01-03|X|LAB|8|1|J'),
    ).toEqual({
      period_start: { column: 'W/E', daysBefore: 6 },
      period_end: { column: 'W/E', dateFormat: 'YYYY-MM-DD' },
      employer: { column: 'Sub-Contractor' },
      trade: { column: 'Craft' },
      hours_st: { column: 'ST Hrs' },
      hours_ot: { column: 'O.T.' },
      worker_class: { column: 'J/A' },
    });
  });

  it('races in one cell are split where that makes them known', () => {
    expect(
      fieldsOf('worker key | race\n1 | Black; White\n2 | Asian\n3 | Asian; White'),
    ).toMatchObject({
      race: { column: 'race', separator: ';' },
    });
  });

  it('a yes-or-no column for Hispanic joins the column of races', () => {
    expect(
      fieldsOf('EmpID | HispanicLatino | RaceDesc\n1 | No | White\n2 | Yes | White'),
    ).toMatchObject({
      race: { columns: [{ column: 'HispanicLatino', code: 'hispanic' }, { column: 'RaceDesc' }] },
    });
  });

  it('values are counted and read, unknown ones are named', () => {
    const found = inspectTable('worker key | gender\n1|F\n2|f\n3|Robot\n4|\n5|Unknown');
    expect(found.mapping.find(({ field }) => field === 'gender')?.values).toEqual([
      { value: 'F', count: 2, code: 'woman' },
      { value: 'Robot', count: 1, code: undefined },
      { value: '', count: 1, code: null },
      { value: 'Unknown', count: 1, code: null },
    ]);
    expect(found.problems.map(({ code }) => code)).toEqual(['intake/unknown-value']);
  });
});

describe('dates', () => {
  it('that can be read two ways are asked about, and block until said', () => {
    expect(codesOf('period_end|employer|hours\n01/02/2026|X|8\n03/04/2026|X|8')).toEqual([
      'intake/ambiguous-date',
    ]);
  });

  it('are settled by one value that fits one way only, or by another column of the file', () => {
    expect(codesOf('period_end|employer|hours\n01/02/2026|X|8\n03/14/2026|X|8')).toEqual([]);
    expect(
      fieldsOf('period_start|period_end|employer|hours\n01/02/2026|01/17/2026|X|8'),
    ).toMatchObject({
      period_start: { column: 'period_start', dateFormat: 'MM/DD/YYYY' },
    });
  });
});

describe('a recipe', () => {
  it('without a date format has it proved from the values, like a guess', () => {
    const recipe = {
      plumblineRecipe: 1,
      kind: 'hours',
      fields: { period_end: { column: 'Day' }, employer: { constant: 'X' } },
    } as const;
    const found = inspectTable('Day\n31/01/2026\n28/02/2026', recipe);
    expect(found.recipe?.fields['period_end']).toEqual({ column: 'Day', dateFormat: 'DD/MM/YYYY' });
    expect(found.mapping.find(({ field }) => field === 'period_end')?.confidence).toBe('recipe');
  });
});

describe('a payroll file that names its employer only in the title', () => {
  it('is of hours, and asks for the employer', () => {
    const found = inspectTable(`
      Week Ending | Emp ID | Craft       | ST | OT | DT | Base Rate | Sex
      07/04/26    | 0012   | Electrician | 40 | 2  | 0  | 45.10     | F`);
    expect(found.recipe?.kind).toBe('hours');
    expect(found.problems.map(({ code, severity }) => [code, severity])).toContainEqual([
      'intake/required-field-missing-employer',
      'blocking',
    ]);
  });
});

describe('what says who a person is', () => {
  it('is dropped and named, by header or by the shape of its values', () => {
    const found = inspectTable(`
      Employee Name | SSN       | Contact         | Badge       | DOB      | Project Address | worker key
      Peña, Ana     | 123456789 | ana@example.org | 000-12-3456 | 1/2/1990 | 1 Main St       | w1
      Li, Bo        | 123456780 | bo@example.org  | 000-12-3457 | 1/3/1990 | 1 Main St       | w2`);
    expect(found.personal).toEqual([
      { column: 'Employee Name', what: 'name' },
      { column: 'SSN', what: 'social-security-number' },
      { column: 'Contact', what: 'email' },
      { column: 'Badge', what: 'social-security-number' },
      { column: 'DOB', what: 'birth-date' },
    ]);
    expect(found.recipe?.dropped).toEqual(['Employee Name', 'SSN', 'Contact', 'Badge', 'DOB']);
  });

  it.each(['EmployeeName', 'Employee_Name', 'ManagerName', 'Supervisor Name', 'Spouse name'])(
    'is a name under “%s”, one word or several',
    (column) => {
      const found = inspectTable(`${column} | EmpID | Gender\nAna | 17 | F\nBo | 18 | M`);
      expect(found.personal).toEqual([{ column, what: 'name' }]);
    },
  );

  it.each([
    ['numbers', '000123', '000124', []],
    ['numbers with letters', 'E-17', 'E-18', []],
    ['names', 'Ana P', 'Bo Li', [{ column: 'Employee #', what: 'name' }]],
    [
      'nine digits',
      '123456789',
      '123456780',
      [{ column: 'Employee #', what: 'social-security-number' }],
    ],
  ])(
    'is told by the values where the header only says “employee”: %s',
    (_, one, other, personal) => {
      const found = inspectTable(`Employee # | Gender\n${one} | F\n${other} | M`);
      expect(found.personal).toEqual(personal);
      const key = personal.length === 0 ? { column: 'Employee #' } : undefined;
      expect(found.recipe?.fields['worker_key']).toEqual(key);
    },
  );

  it('never becomes a worker key, and a recipe that asks for it is refused', () => {
    const table = 'Worker ID | gender\n000-12-3456 | F\n000-12-3457 | M';
    expect(inspectTable(table).recipe?.fields).not.toHaveProperty('worker_key');
    const recipe = {
      plumblineRecipe: 1,
      kind: 'workers',
      fields: { worker_key: { column: 'Worker ID' } },
    } as const;
    expect(inspectTable(table, recipe).problems.map(({ code }) => code)).toEqual([
      'intake/personal-column',
    ]);
  });
});
