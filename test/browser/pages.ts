/** Every page of the site that the tests visit, by the part of its address after `#/`. */
export const PAGES = {
  overview: '',
  'overview of one employer': '?employer=Deepwick+Tunneling&by=race',
  recruitment: 'stage/recruitment',
  training: 'stage/training',
  hiring: 'stage/hiring',
  participation: 'stage/participation',
  promotion: 'stage/promotion',
  retention: 'stage/retention',
  pay: 'stage/pay',
  'completion over time': 'stage/training?metric=completion-over-time&by=race',
  groups: 'group',
  'one group': 'group/gender/women',
  data: 'data',
  program: 'program',
  'a page that is not there': 'no-such-page',
} as const;

/** The address in a language. */
export function inLanguage(address: string, language: 'en' | 'es'): string {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}

/** How far the page is wider than the screen, in pixels; never below zero. */
export function overhang(): number {
  return Math.max(0, document.documentElement.scrollWidth - window.innerWidth);
}
