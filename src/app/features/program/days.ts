/** ISO calendar days; targets hold up to a day that is itself no longer in force, people name the last day. */
const DAY = 86_400_000;

export function dayAfter(isoDate: string): string {
  return moved(isoDate, DAY);
}

export function dayBefore(isoDate: string): string {
  return moved(isoDate, -DAY);
}

function moved(isoDate: string, by: number): string {
  return new Date(Date.parse(`${isoDate}T00:00:00Z`) + by).toISOString().slice(0, 10);
}
