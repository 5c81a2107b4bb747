/** The README of the sample program, with every number in it counted from the rows. */
import { markdownTable, partOf, percent, whole } from './markdown.ts';
import { FEW_FORMS, FEW_WOMEN, LATE_REPORTER, PASSED_BETWEEN } from './program.ts';
import type { ProgramRecords } from './program-files.ts';
import {
  inLastQuarter,
  lateReporterStory,
  loneWomen,
  missingByEmployer,
  participation,
  participationByQuarter,
  participationByTrade,
  passedWorkersStory,
  workedHours,
  type Missing,
  type Participation,
  type Worked,
} from './stories/hours-stories.ts';
import {
  apprenticeStory,
  electricalStory,
  funnelStory,
  payStory,
  registeredApprentices,
  unreportedStory,
} from './stories/people-stories.ts';

const INTRODUCTION = `# The sample program

Nothing here is real. The projects, employers, people and numbers are invented by a seeded generator (\`generator/\`); any likeness to a real company or person is an accident. ZIP codes and census tracts begin with digits that are not in use. \`npm run sample-data\` writes the same bytes again, this page included.

\`program/\` holds a program of 3 projects, 24 employers, 10 trades and 1,500 workers over 8 quarters, October 2024 to September 2026: one CSV per record kind and quarter, and \`projection.csv\` and \`targets.csv\` once. \`mangled/\` holds the last quarter as real exports look; its own README says what is wrong with each file.

## How to read the files

- **hours** has one row per worker, month, project and employer. \`period_end\` decides the quarter.
- **workers** lists each worker once, in the quarter of their first day. Hours, employment and promotions take their demographics from there, by \`worker_key\`; applicants, training and pay carry their own.
- **applicants** stand in the quarter they applied, with the outcome as known on 30 September 2026.
- **training** stands in the quarter of enrolment, with the outcome as known on 30 September 2026. Everybody enrolled before October 2024 stands in the first quarter's file, so that the register holds each spell once.
- **employment** stands in the quarter a spell began, with its end as known on 30 September 2026; \`worker_class\` is the class at the start, and a later promotion shows in hours, pay and promotions.
- **pay** is a snapshot of everybody at work on the last day of the quarter. \`base_pay\` is in \`pay_unit\`; fringe is dollars per hour, bonus is dollars paid in the quarter.
- A blank answer was never given; \`declined\` was. \`none\` in \`services\` means none received, blank means unknown.`;

function participationTable(title: string, rows: readonly Participation[]): string {
  return markdownTable([
    [title, 'hours', 'women', 'people of color', 'local residents'],
    ...rows.map((row) => [
      row.name,
      whole(row.hours),
      percent(row.women),
      percent(row.peopleOfColor),
      percent(row.localResidents),
    ]),
  ]);
}

function background(worked: readonly Worked[]): string {
  return `## The whole program

Shares are of all hours; an hour whose worker's answer is blank or declined stays in the denominator. Program targets: women 6.9%, people of color 40%, local residents 51%.

${participationTable('quarter', [...participationByQuarter(worked), participation('all', worked)])}

${participationTable('trade, all quarters', participationByTrade(worked))}`;
}

function trainingSection(records: ProgramRecords): string {
  const women = apprenticeStory(registeredApprentices(records, 'woman'));
  const men = apprenticeStory(registeredApprentices(records, 'man'));
  const row = (name: string, story: typeof women) => [
    name,
    whole(story.enrolled),
    whole(story.lostInFirstYear),
    partOf(story.lostInSecondYear, story.reachedSecondYear),
  ];
  return `## 1. Women enter training and leave in its second year

${markdownTable([
  [
    'registered apprentices',
    'enrolled',
    'cancelled on days 0–364',
    'cancelled on days 365–729, of those still in on day 365',
  ],
  row('women', women),
  row('men', men),
])}

Of the women still in on day 365, ${partOf(women.lostWithChildcare, women.reachedWithChildcare)} of those who were given childcare left in the second year.`;
}

function missingTable(rows: readonly Missing[]): string {
  return markdownTable([
    ['employer', 'hours', "women's share", 'hours missing to 6.9%', 'share of all missing'],
    ...rows.map((row) => [
      row.employer,
      whole(row.hours),
      percent(row.womenShare),
      whole(row.missing),
      percent(row.shareOfMissing),
    ]),
  ]);
}

function referralsOf(records: ProgramRecords, employer: string): string {
  const own = records.efforts.map(({ row }) => row).filter((row) => row.employer === employer);
  const sum = (column: 'referrals_requested' | 'referrals_received' | 'interviewed' | 'hired') =>
    whole(own.reduce((total, row) => total + Number(row[column]), 0));
  return `${sum('referrals_requested')} referrals requested, ${sum('referrals_received')} received, ${sum('interviewed')} interviewed, ${sum('hired')} hired`;
}

function missingSection(records: ProgramRecords, worked: readonly Worked[]): string {
  const asked = referralsOf(records, FEW_WOMEN);
  const [most] = missingByEmployer(inLastQuarter(worked));
  const quarter =
    most === undefined
      ? ''
      : `In 2026-Q3 alone ${most.employer} is ${whole(most.missing)} hours short, ${percent(most.shareOfMissing)} of what all employers together miss.`;
  return `## 2. One employer holds most of the missing women's hours

${FEW_WOMEN}, all quarters, beside the others below 6.9%:

${missingTable(missingByEmployer(worked))}

${quarter} Its log of good faith efforts shows ${asked}.`;
}

function electricalSection(records: ProgramRecords): string {
  const rows = electricalStory(records).map(({ name, women, men }) => [
    name,
    partOf(women.hired, women.applied),
    partOf(men.hired, men.applied),
  ]);
  return `## 3. A pooled gap that reverses within employers

Electrician applicants, all quarters, by whether they were hired. At each employer women are hired at the higher rate; pooled, at the lower one, because most women apply where few are hired.

${markdownTable([['employer', 'women hired', 'men hired'], ...rows])}`;
}

function passedSection(worked: readonly Worked[]): string {
  const story = passedWorkersStory(worked);
  const [first, second] = PASSED_BETWEEN;
  return `## 4. Two employers pass the same workers between projects

${first.employer} (${first.project}) and ${second.employer} (${second.project}) share ${story.workers} carpenters, ${story.women} of them women, who change payroll on the first of each month from ${story.firstMonth}: ${story.months} months, ${story.moves} moves. In 2026-Q3 the first shows ${story.womenAtFirst} women and the second ${story.womenAtSecond}; together they are ${story.womenTogether}.`;
}

function lateSection(records: ProgramRecords, worked: readonly Worked[]): string {
  const story = lateReporterStory(records, worked);
  return `## 5. A late reporter

${LATE_REPORTER} sent nothing for 2026-Q3: no hours, employment, promotions, pay, applicants or efforts. Its last month is ${story.lastMonth}, with ${story.workersInLastMonth} workers; ${whole(story.plannedHours)} hours were planned for the missing quarter.`;
}

function loneSection(worked: readonly Worked[]): string {
  const [longest, next] = loneWomen(worked);
  if (longest === undefined || next === undefined) throw new Error('Nobody works alone.');
  return `## 6. A lone woman on a crew

${longest.workerKey} is the one woman of ${longest.place}, among ${longest.smallestCrew} to ${longest.largestCrew} people, for ${longest.months.length} months without a break, ${longest.months[0] ?? ''} to ${longest.months.at(-1) ?? ''}; everybody on that crew answered the question. (Crews of five or more; the next longest is ${next.months.length} months.)`;
}

function unreportedSection(records: ProgramRecords, worked: readonly Worked[]): string {
  const { all, few, hoursBlank } = unreportedStory(records, worked);
  return `## 7. Unreported demographics

Gender is blank for ${partOf(all.genderBlank, all.people)} workers and ${percent(hoursBlank)} of hours; ${all.genderDeclined} more declined. Race is blank for ${partOf(all.raceBlank, all.people)}; ${all.raceDeclined} declined. At ${FEW_FORMS} gender is blank for ${partOf(few.genderBlank, few.people)}.`;
}

function otherSection(records: ProgramRecords): string {
  const { black, white } = funnelStory(records);
  const pay = payStory(records);
  const gap = (pay.medianMen - pay.medianWomen) / pay.medianMen;
  const steps = (name: string, story: typeof black) => [name, ...Object.values(story).map(whole)];
  return `## Also to be found

Black applicants are lost between referral and interview:

${markdownTable([
  ['applicants', 'applied', 'qualified', 'referred', 'interviewed', 'offered', 'hired'],
  steps('Black, alone or in combination', black),
  steps('White alone', white),
])}

Median hourly pay on 30 September 2026: women $${pay.medianWomen.toFixed(2)} (n = ${pay.women}), men $${pay.medianMen.toFixed(2)} (n = ${pay.men}), a gap of ${percent(gap)}. Women leave of their own accord more often than men, and people of color are laid off more often.`;
}

/** README.md of sample-data. */
export function programReadme(records: ProgramRecords): string {
  const worked = workedHours(records);
  const sections = [
    INTRODUCTION,
    background(worked),
    trainingSection(records),
    missingSection(records, worked),
    electricalSection(records),
    passedSection(worked),
    lateSection(records, worked),
    loneSection(worked),
    unreportedSection(records, worked),
    otherSection(records),
  ];
  return `${sections.join('\n\n')}\n`;
}
