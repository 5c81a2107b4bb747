import { describe, expect, it } from 'vitest';
import { inspectTable } from './intake-bench.ts';

const layoutOf = (header: string, row = '') => {
  const { profile, recipe, alsoHolds } = inspectTable(`${header}\n${row}`);
  return { profile, kind: recipe?.kind, alsoHolds };
};

describe('a personnel roster', () => {
  it.each([
    ['with pay', 'Emp ID | Hire Date | Termination Date | Hourly Rate', ['pay']],
    [
      'with pay, promotions and who people are',
      'EmpID | Start Date | End Date | Salary | Date of Last Promotion | Gender | Ethnicity',
      ['pay', 'promotions', 'workers'],
    ],
    ['with promotions', 'EmpID | Hire Date | Term Date | Last Promotion Date', ['promotions']],
  ])('is known %s', (_, header, alsoHolds) => {
    expect(layoutOf(header)).toEqual({
      profile: 'personnel-roster',
      kind: 'employment',
      alsoHolds,
    });
  });

  it('is known in version 14 of the public data set, with its names for leaving and pay per year', () => {
    const header =
      'Employee_Name | EmpID | MarriedID | MaritalStatusID | GenderID | EmpStatusID | DeptID | PerfScoreID | FromDiversityJobFairID | Salary | Termd | PositionID | Position | State | Zip | DOB | Sex | MaritalDesc | CitizenDesc | HispanicLatino | RaceDesc | DateofHire | DateofTermination | TermReason | EmploymentStatus | Department | ManagerName';
    const rows = [
      'Ash, Ada | 10001 | 0 | 0 | 1 | 1 | 5 | 4 | 0 | 62506 | 0 | 19 | Production Technician I | MA | 1960 | 07/10/83 | M | Single | US Citizen | No | White | 7/5/2011 |  | N/A-StillEmployed | Active | Production | Someone',
      'Beech, Bo | 10002 | 1 | 1 | 1 | 5 | 3 | 3 | 0 | 104437 | 1 | 27 | Sr. DBA | MA | 2148 | 05/05/75 | M | Married | US Citizen | No | White | 3/30/2015 | 6/16/2016 | career change | Voluntarily Terminated | IT/IS | Someone',
    ];
    const { profile, recipe, alsoHolds, personal, problems } = inspectTable(
      [header, ...rows].join('\n'),
    );
    expect([profile, recipe?.kind, alsoHolds]).toEqual([
      'hr-dataset',
      'employment',
      ['pay', 'workers'],
    ]);
    expect(personal.map(({ column }) => column)).toEqual(['Employee_Name', 'DOB', 'ManagerName']);
    expect(problems).toEqual([]);
    expect(recipe?.fields).toMatchObject({
      worker_key: { column: 'EmpID' },
      trade: { column: 'Position' },
      started_on: { column: 'DateofHire', dateFormat: 'MM/DD/YYYY' },
      ended_on: { column: 'DateofTermination', dateFormat: 'MM/DD/YYYY' },
      end_reason: { column: 'EmploymentStatus' },
      gender: { column: 'Sex' },
      zip: { column: 'Zip' },
    });
    expect(recipe?.fields['employer']).toBeUndefined();
  });

  it.each([
    [
      'a payroll that says when people came and left',
      'Week Ending | Employer | Emp ID | Hire Date | Termination Date | Hours | Rate of Pay',
      'hours',
    ],
    [
      'a list of pay that says only when people came',
      'As of | Emp ID | Hire Date | Base Pay | Pay Unit | Sex',
      'pay',
    ],
    [
      'our own employment file',
      'worker_key | employer | project | trade | worker_class | started_on | ended_on | end_reason | union | gender | race',
      'employment',
    ],
    [
      'an applicant log with hires and withdrawals',
      'Candidate ID | Date Applied | Hire Date | Date Withdrawn | Disposition | Sex',
      'applicants',
    ],
    [
      'people who enrolled and left a program',
      'Student ID | Program | Start Date | End Date | Status | Stipend',
      'training',
    ],
    [
      'promotions as they are kept here',
      'worker_key | employer | promoted_on | from_class | to_class | from_pay | to_pay',
      'promotions',
    ],
  ])('is not seen in %s', (_, header, kind) => {
    expect(layoutOf(header)).toEqual({ profile: null, kind, alsoHolds: [] });
  });
});

describe('a weekly certified payroll', () => {
  it.each([
    [
      'days by number',
      'Week Ending | Employer | Work Classification | Day 1 | Day 2 | Day 3 | Day 4 | Day 5 | Day 6 | Day 7 | Total Hours',
      { hours: { sum: ['Day 1', 'Day 2', 'Day 3', 'Day 4', 'Day 5', 'Day 6', 'Day 7'] } },
    ],
    [
      'days with their dates, and double time',
      'Week Ending | Employer | Craft | ST Mon 9/14 | OT Mon 9/14 | DT Mon 9/14 | ST Tue 9/15 | ST Wed 9/16 | ST Thu 9/17 | ST Fri 9/18 | Total DT Hours',
      {
        hours_st: {
          sum: ['ST Mon 9/14', 'ST Tue 9/15', 'ST Wed 9/16', 'ST Thu 9/17', 'ST Fri 9/18'],
        },
        hours_ot: { sum: ['OT Mon 9/14', 'DT Mon 9/14'] },
      },
    ],
  ])('is known by %s', (_, header, hours) => {
    const { profile, recipe } = inspectTable(`${header}\n`);
    expect(profile).toBe('weekly-payroll');
    const measures = Object.entries(recipe?.fields ?? {}).filter(([id]) => id.startsWith('hours'));
    expect(Object.fromEntries(measures)).toEqual(hours);
  });

  it.each([
    [
      'totals alone',
      'Week Ending | Employer | Craft | ST Hours | OT Hours | Rate of Pay',
      { profile: null, kind: 'hours', alsoHolds: [] },
    ],
    [
      'three days',
      'Week Ending | Employer | Craft | Mon | Tue | Wed | Total Hours',
      { profile: null, kind: 'hours', alsoHolds: [] },
    ],
    [
      'lines of workers with a number, whose second line would be taken for a repetition',
      'Week Ending | Employer | Emp ID | Craft | OT or ST | Mon | Tue | Wed | Thu | Fri | Total Hours',
      { profile: null, kind: 'hours', alsoHolds: [] },
    ],
    [
      'a week of classes',
      'Student ID | Program | Enrolled On | Mon | Tue | Wed | Thu | Fri',
      { profile: null, kind: 'training', alsoHolds: [] },
    ],
  ])('is not seen in %s', (_, header, expected) => {
    expect(layoutOf(header)).toEqual(expected);
  });
});

describe('a utilization report', () => {
  it.each([
    ['groups without a total', 'Trade | Class | Black M | Black F | Hispanic M | Hispanic F'],
    ['people, not hours', 'Trade | Number of Black Employees M | Number of White Employees M'],
    [
      'rows of one group each',
      'Month | Contractor | Trade | Class | Race | Sex | Hours | Number of Employees',
    ],
    [
      'the same group twice',
      'Trade | Total M | Total F | Black M | Black Male | Hispanic M | Black F | Hispanic F',
    ],
  ])('is not seen in %s', (_, header) => {
    expect(layoutOf(header).profile).toBeNull();
  });

  it('of one group a row is hours as any, its headcount left alone', () => {
    const { recipe, ignored } = inspectTable(
      'Month | Contractor | Trade | Class | Race | Sex | Hours | Number of Employees\n',
    );
    expect(recipe?.kind).toBe('hours');
    expect(recipe?.fields).toMatchObject({
      hours: { column: 'Hours' },
      race: { column: 'Race' },
      gender: { column: 'Sex' },
    });
    expect(ignored).toEqual(['Number of Employees']);
  });
});

describe('a class list of a school', () => {
  it('is of training, before anybody says so', () => {
    const { recipe, problems } = inspectTable(
      'ID | Student | School | Track | Start | Scheduled end | Finished | Dropped | Status | Placed | Direct entry | Supports received | Gender | Race\n',
    );
    expect(recipe?.kind).toBe('training');
    expect(recipe?.fields).toMatchObject({
      program: { column: 'School' },
      occupation: { column: 'Track' },
      enrolled_on: { column: 'Start' },
      due_on: { column: 'Scheduled end' },
      completed_on: { column: 'Finished' },
      exited_on: { column: 'Dropped' },
      outcome: { column: 'Status' },
      services: { column: 'Supports received' },
    });
    const blocking = problems.filter(({ severity }) => severity === 'blocking');
    expect(blocking.map(({ code }) => code)).toEqual(['intake/required-field-missing-trainee_key']);
  });
});

describe('a participant record', () => {
  it.each([
    ['a table of amounts by number', '100 | 201 | 202 | 900 | Trade'],
    ['an apprentice upload', 'Sex | Veteran Status | White | Asian | Date of Registration'],
  ])('is not seen in %s', (_, header) => {
    expect(layoutOf(header).profile).toBeNull();
  });
});
