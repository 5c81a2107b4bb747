/**
 * A contractor's month as the form has it: two lines of header, a row for each trade and class, subtotals and
 * totals below. All hours: men 400 + 120 + 300, women 80 + 40 + 20, together 960.
 */
export const FORM = `
Construction Trade,Classifications,Total All Employees By Trade,,Black (Not of Hispanic Origin),,Hispanic,,Asian or Pacific Islander,,American Indian or Alaskan Native,,Minority Percentage,Female Percentage,Total Number of Employees,,Total Number of Minority Employees,
,,M,F,M,F,M,F,M,F,M,F,,,M,F,M,F
Carpenter,Journey Worker,400,80,60,20,90,10,20,0,10,0,43.8,16.7,10,2,4,1
Carpenter,Apprentice,120,40,30,20,20,10,0,0,0,0,50.0,25.0,3,1,1,1
Carpenter,Trainee,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
Carpenter,Sub-Total,520,120,90,40,110,20,20,0,10,0,45.3,18.8,13,3,5,2
Laborer,Journey Worker,300,20,100,0,100,20,0,0,0,0,68.8,6.3,8,1,5,1
Laborer,Sub-Total,300,20,100,0,100,20,0,0,0,0,68.8,6.3,8,1,5,1
Total Journey Workers,,700,100,160,20,190,30,20,0,10,0,53.8,12.5,18,3,9,2
Grand Total,,820,140,190,40,210,40,20,0,10,0,53.1,14.6,21,4,10,3
`.trim();

/** The same with one line of header, the month and the contractor in columns, and a mistake on row 4. */
export const ONE_LINE = `
Month,Contractor,Trade,Class,Total M,Total F,Black M,Black F,Hispanic M,Hispanic F,Employees M,Employees F
Aug-26,Acme,Carpenter,Journey Worker,400,80,60,20,90,10,10,2
Aug-26,Acme,Carpenter,Apprentice,120,40,30,20,20,10,3,1
Aug-26,Acme,Laborer,Journey Worker,300,20,100,0,250,20,8,1
Aug-26,Acme,Laborer,Apprentice,50.5,,,,10.5,,1,0
`.trim();

/** With a column for everybody, as today's categories are; the totals say nothing new. */
export const WITH_WHITE = `
Month,Contractor,Trade,Classification,Hours Black Male,Hours Black Female,Hours White Male,Hours White Female,Hours Two or More Races Male,Hours Two or More Races Female,Hours Total Male,Hours Total Female,Headcount Black Male,Headcount White Male
Aug-26,Acme,Carpenter,Journey Worker,60,20,300,40,40,20,400,80,2,8
`.trim();
