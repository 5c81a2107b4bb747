/** The log of good faith efforts: what was asked, of whom, and what came of it. All invented. */
import { LAST_DAY, MONTHS_REPORTED, addDays, dayInMonth } from './calendar.ts';
import type { Cell } from './csv.ts';
import { CREWS, EMPLOYERS, FEW_WOMEN } from './program.ts';
import { randomStream, type Random } from './random.ts';
import { isReported } from './reporting.ts';
import type { Dated } from './workforce-records.ts';

export const EFFORTS_COLUMNS = [
  'date',
  'employer',
  'category',
  'organization',
  'method',
  'trade',
  'referrals_requested',
  'referrals_received',
  'interviewed',
  'hired',
  'reason_not_hired',
  'supportive_services',
  'evidence',
  'follow_up_on',
] as const;
export type EffortsRow = Readonly<Record<(typeof EFFORTS_COLUMNS)[number], Cell>>;

const ORGANIZATIONS: Readonly<Record<string, readonly string[]>> = {
  recruitment: ['Eastside Neighbors Table', 'Women Who Build Circle', 'Harbor Veterans Desk'],
  training: ['First Rung', 'Joint Training Hall'],
  'equal-opportunity-policy': [''],
  'personnel-operations': [''],
  contracting: ['Small Contractors Roundtable'],
  'pre-apprenticeship': ['First Rung', 'Harbor Trades Pathway', 'Daybreak Build School'],
  'hire-agreement': ['City Workforce Desk', 'Union hiring hall'],
  'trusted-intermediary': ['Second Start Network', 'Parish Hall Job Club'],
  'supportive-services': ['Little Anchors Childcare', 'Ride Together Van'],
  retention: ['Women Who Build Circle', 'Mentor Bench'],
  'local-hire': ['Union hiring hall', 'City Workforce Desk'],
};
const WITH_REFERRALS = [
  'recruitment',
  'pre-apprenticeship',
  'hire-agreement',
  'trusted-intermediary',
  'local-hire',
];
const METHODS = ['written request', 'phone call', 'job fair', 'site visit', 'meeting', 'e-mail'];
const NOT_HIRED = [
  'position filled',
  'schedule conflict',
  'missing certification',
  'no reason given',
];

function referrals(random: Random, employer: string, category: string) {
  if (!WITH_REFERRALS.includes(category))
    return { requested: '', received: '', interviewed: '', hired: '' };
  const requested = random.whole(1, 6);
  const received = random.whole(Math.min(1, requested), requested);
  const interviewed = random.whole(0, employer === FEW_WOMEN ? Math.ceil(received / 3) : received);
  const hired = random.whole(0, employer === FEW_WOMEN ? Math.min(1, interviewed) : interviewed);
  return { requested, received, interviewed, hired };
}

function drawCategory(random: Random): string {
  return random.weighted(
    Object.keys(ORGANIZATIONS).map(
      (name) => [name, WITH_REFERRALS.includes(name) ? 2 : 1] as const,
    ),
  );
}

function effortRow(random: Random, employer: string, date: string, entry: number): EffortsRow {
  const category = drawCategory(random);
  const asked = referrals(random, employer, category);
  const someNotHired = Number(asked.received) > Number(asked.hired);
  const trades = CREWS.filter((crew) => crew.employer === employer).map((crew) => crew.trade);
  const followUp = addDays(date, random.whole(14, 60));
  return {
    date,
    employer,
    category,
    organization: random.pick(ORGANIZATIONS[category] ?? ['']),
    method: category === 'equal-opportunity-policy' ? 'posting on site' : random.pick(METHODS),
    trade: WITH_REFERRALS.includes(category) ? random.pick(trades) : '',
    referrals_requested: asked.requested,
    referrals_received: asked.received,
    interviewed: asked.interviewed,
    hired: asked.hired,
    reason_not_hired: someNotHired ? random.pick(NOT_HIRED) : '',
    supportive_services:
      category === 'supportive-services' ? random.pick(['childcare', 'transport', 'tools']) : '',
    evidence: `E-${String(entry).padStart(4, '0')}`,
    follow_up_on: random.chance(0.7) ? followUp : '',
  };
}

/** The log in order of date. */
export function effortsRows(): Dated<EffortsRow>[] {
  const random = randomStream('efforts');
  const rows: Dated<EffortsRow>[] = [];
  for (let month = 0; month < MONTHS_REPORTED; month += 1) {
    const dates = Array.from({ length: 11 }, () => dayInMonth(month, random.whole(1, 30))).sort();
    for (const date of dates) {
      const employer = random.chance(0.13) ? FEW_WOMEN : random.pick(EMPLOYERS);
      const started = CREWS.some((crew) => crew.employer === employer && crew.from <= month + 1);
      if (!started || !isReported(employer, date) || date > LAST_DAY) continue;
      rows.push({ date, row: effortRow(random, employer, date, rows.length + 1) });
    }
  }
  return rows;
}
