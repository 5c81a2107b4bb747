/**
 * Applicants and how far each came. Promises that nobody reaches a step without the one before it,
 * that nothing is dated after the end of the data, and, in the electrical trade, exactly the
 * numbers of the table of its employers.
 */
import { LAST_DAY, MONTHS_REPORTED, QUARTERS, addDays, dayInMonth, quarterOf } from './calendar.ts';
import { electricianPlans } from './electrician-applicants.ts';
import { drawFurthestStep, sourceOf, type ApplicantPlan, type Step } from './hiring-steps.ts';
import { DEMOGRAPHIC_COLUMNS, drawGender, drawPerson, type Demographics } from './people.ts';
import { CREWS, FEW_FORMS, tradeNamed, type Crew } from './program.ts';
import { randomStream, type Random } from './random.ts';
import { isReported } from './reporting.ts';
import type { Dated } from './workforce-records.ts';

const APPLICANT_FIELDS = [
  'applicant_key',
  'requisition',
  'project',
  'employer',
  'trade',
  'source',
  'applied_on',
  'qualified_on',
  'referred_on',
  'interviewed_on',
  'offered_on',
  'hired_on',
  'withdrawn_on',
  'decision',
  'decided_on',
  'reason',
] as const;
export const APPLICANTS_COLUMNS = [...APPLICANT_FIELDS, ...DEMOGRAPHIC_COLUMNS] as const;
export type ApplicantsRow = Readonly<Record<(typeof APPLICANT_FIELDS)[number], string>> &
  Demographics;

const STEPS = ['applied', 'qualified', 'referred', 'interviewed', 'offered', 'hired'] as const;
const DAYS_TO_STEP: readonly (readonly [least: number, most: number])[] = [
  [0, 0],
  [2, 9],
  [3, 14],
  [3, 12],
  [2, 10],
  [4, 18],
];
const REASONS: Readonly<Record<Step, readonly string[]>> = {
  applied: ['requirements not met', 'missing certification', 'incomplete application'],
  qualified: ['no opening at the time', 'position filled', 'list closed'],
  referred: ['not reached by phone', 'missed interview', 'no interview scheduled'],
  interviewed: ['another person chosen', 'no transport to the site', 'schedule conflict'],
  offered: ['accepted another offer', 'declined the shift', 'childcare not arranged'],
  hired: [''],
};

function stepDates(random: Random, appliedOn: string, furthest: number): string[] {
  const dates: string[] = [];
  let date = appliedOn;
  for (const [position, [least, most]] of DAYS_TO_STEP.entries()) {
    date = addDays(date, random.whole(least, most));
    dates.push(position <= furthest && date <= LAST_DAY ? date : '');
  }
  return dates;
}

function outcome(random: Random, step: Step, lastDate: string) {
  const decided = addDays(lastDate, step === 'hired' ? 0 : random.whole(1, 12));
  const withdrew = step !== 'hired' && step !== 'offered' && random.chance(0.09);
  const reason = withdrew ? 'withdrew' : random.pick(REASONS[step]);
  if (decided > LAST_DAY)
    return { decision: 'pending', decided_on: '', withdrawn_on: '', reason: '' };
  const refused = step === 'offered' ? 'offer-declined' : 'not-selected';
  return {
    decision: step === 'hired' ? 'hired' : withdrew ? 'withdrawn' : refused,
    decided_on: decided,
    withdrawn_on: withdrew ? decided : '',
    reason,
  };
}

function applicantRow(plan: ApplicantPlan, key: string): ApplicantsRow {
  const { crew, person, appliedOn, furthest } = plan;
  const random = randomStream('application', key);
  const dates = stepDates(random, appliedOn, STEPS.indexOf(furthest));
  const reached = dates.filter((date) => date !== '');
  const cutOff = reached.length - 1 < STEPS.indexOf(furthest);
  const lastDate = reached.at(-1) ?? appliedOn;
  const end = cutOff
    ? { decision: 'pending', decided_on: '', withdrawn_on: '', reason: '' }
    : outcome(random, furthest, lastDate);
  const [, qualified = '', referred = '', interviewed = '', offered = '', hired = ''] = dates;
  return {
    applicant_key: key,
    requisition: `R-${quarterOf(appliedOn)}-${String(CREWS.indexOf(crew) + 1).padStart(2, '0')}`,
    project: crew.project,
    employer: crew.employer,
    trade: crew.trade,
    source: sourceOf(random, person),
    applied_on: appliedOn,
    qualified_on: qualified,
    referred_on: referred,
    interviewed_on: interviewed,
    offered_on: offered,
    hired_on: hired,
    withdrawn_on: end.withdrawn_on,
    decision: end.decision,
    decided_on: end.decided_on,
    reason: end.reason,
    ...person,
  };
}

function drawnPlan(crew: Crew, position: number): ApplicantPlan {
  const random = randomStream('applicant', crew.employer, crew.project, crew.trade, position);
  const unreported = crew.employer === FEW_FORMS ? 0.25 : 0.11;
  const gender = drawGender(random, 0.13, unreported);
  const peopleOfColor = Math.min(0.65, tradeNamed(crew.trade).peopleOfColor + 0.14);
  const person = drawPerson(random, { gender, peopleOfColor, local: 0.52 });
  const last = Math.min(crew.to ?? MONTHS_REPORTED - 1, MONTHS_REPORTED - 1);
  const month = random.whole(Math.max(0, crew.from - 1), last);
  const appliedOn = dayInMonth(month, random.whole(1, 28));
  return { crew, person, appliedOn, furthest: drawFurthestStep(random, person) };
}

const APPLICANTS_PER_WORKER = 2;

/** Everybody who applied, in the quarter they applied; the outcome as known on the last day. */
export function applicantsRows(): Dated<ApplicantsRow>[] {
  const drawn = CREWS.filter((crew) => crew.trade !== 'Electrician').flatMap((crew) =>
    Array.from({ length: crew.people * APPLICANTS_PER_WORKER }, (_, at) => drawnPlan(crew, at)),
  );
  const plans = [...drawn, ...electricianPlans()].filter((plan) =>
    isReported(plan.crew.employer, plan.appliedOn),
  );
  return randomStream('applicant order')
    .shuffled(plans)
    .sort(
      (a, b) => QUARTERS.indexOf(quarterOf(a.appliedOn)) - QUARTERS.indexOf(quarterOf(b.appliedOn)),
    )
    .map((plan, position) => ({
      date: plan.appliedOn,
      row: applicantRow(plan, `A${String(position + 1).padStart(4, '0')}`),
    }));
}
