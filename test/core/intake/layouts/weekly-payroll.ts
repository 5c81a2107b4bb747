/** A payroll program's export: straight time and overtime of each day, and totals of both. No worker number. */
export const BY_DAY = `
For Week Ending,Contractor or Subcontractor,Project and Location,Employee Name,Last 4 of SSN,No. of Withholding Exemptions,Work Classification,J or RA,Sun ST,Sun OT,Mon ST,Mon OT,Tue ST,Tue OT,Wed ST,Wed OT,Thu ST,Thu OT,Fri ST,Fri OT,Sat ST,Sat OT,Total ST Hours,Total OT Hours,Total Hours,Rate of Pay ST,Gross Amount Earned,Net Wages Paid
09/19/2026,Acme,Harbor Bridge,"Ash, Ada",1234,2,Carpenter,J,0,0,8,0,8,1.5,8,0,8,0,8,0,0,4,40,5.5,45.5,41.25,1990.31,1500.00
09/19/2026,Acme,Harbor Bridge,"Beech, Bo",5678,1,Carpenter,RA,,,8,,8,,6.5,,,,,,,,22.5,,22.5,24.75,556.88,400.00
09/26/2026,Acme,Harbor Bridge,"Cedar, Cy",9012,0,Laborer,J,,,8,,8,,8,,8,,8,2,,,40,2,42,33.00,1419.00,1100.00
`.trim();

/** The form itself, typed into a spreadsheet: two lines of header, one line for overtime and one for straight time. */
export const FORM = `
Week Ending,Employer,Name,Work Classification,OT or ST,Day and Date,,,,,,,Total Hours,Rate of Pay,Gross Amount Earned
,,,,,S,M,T,W,T,F,S,,,
09/19/2026,Acme,"Ash, Ada",Carpenter,O,,,1.5,,,,4,5.5,61.88,340.31
09/19/2026,Acme,"Ash, Ada",Carpenter,S,,8,8,8,8,8,,40,41.25,1650.00
09/19/2026,Acme,"Beech, Bo",Laborer,S,,8,8,6.5,,,,22.5,33.00,742.50
`.trim();
