/**
 * Twelve people of one firm as a personnel system lists them. On 30 September 2026 eight of them are there:
 * E04 and E08 left in the third quarter, E09 before it, E12 comes after it. E11 came in it.
 */
const HEADER =
  'Employee ID,Employee Name,Company,Department,Job Title,Class,Hire Date,Termination Date,Termination Reason,Annual Salary,Standard Hours,Last Promotion Date,Sex,Race';
const ROWS = [
  'E01,"Ash, Ada",Acme,Field,Carpenter,Journey,01/15/2020,,,"$83,200.00",40,08/03/2026,F,White',
  'E02,"Beech, Bo",Acme,Field,Carpenter,Journey,03/20/2021,,,"$74,880.00",40,,F,Black',
  'E03,"Cedar, Cy",Acme,Field,Laborer,Apprentice,06/14/2025,,,"$52,000.00",40,,F,Hispanic',
  'E04,"Dogwood, Di",Acme,Field,Carpenter,Journey,02/13/2023,08/14/2026,Resigned,"$70,720.00",40,,F,Asian',
  'E05,"Elm, Ed",Acme,Field,Carpenter,Journey,05/18/2018,,,"$87,360.00",40,07/13/2026,M,White',
  'E06,"Fir, Fay",Acme,Field,Laborer,Journey,09/28/2019,,,"$81,120.00",40,,M,White',
  'E07,"Gum, Gil",Acme,Shop,Laborer,Apprentice,04/22/2024,,,"$54,080.00",40,,M,Black',
  'E08,"Holly, Hal",Acme,Shop,Carpenter,Journey,10/30/2020,09/21/2026,Discharged,"$79,040.00",40,,M,White',
  'E09,"Ivy, Ike",Acme,Shop,Laborer,Journey,07/16/2022,06/26/2026,Laid off,"$75,000.00",40,,M,Hispanic',
  'E10,"Juniper, Jo",Acme,Field,Carpenter,Foreperson,01/25/2017,,,"$99,840.00",40,,M,White',
  'E11,"Kapok, Kit",Acme,Field,Carpenter,Journey,08/17/2026,,,"$72,800.00",40,,F,Black',
  'E12,"Larch, Lee",Acme,Field,Carpenter,Journey,10/19/2026,,,"$80,000.00",40,,M,White',
];

/** As it is exported; without a column for the day that the pay is of. */
export const ROSTER = [HEADER, ...ROWS].join('\n');
/** With that day in a column. */
export const DATED_ROSTER = [
  `${HEADER},As of date`,
  ...ROWS.map((row) => `${row},09/30/2026`),
].join('\n');
/** Row of the file on which a person stands. */
export const rowOf = (person: number): number => person + 1;
