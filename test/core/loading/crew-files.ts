/** Files of hours of one crew, as text. */
export const CREW_HEADER = 'worker_key,period_end,project,employer,hours\n';

/** A crew of `people` on one Saturday, each with these hours. */
export const crew = (day: string, people: number, hours: number, employer = 'X') =>
  CREW_HEADER +
  Array.from({ length: people }, (_, at) => `w${at},${day},Pier,${employer},${hours}\n`).join('');
